// Fuzzes what the ledger reads from outside or from a damaged table: checkpoints, payloads with
// changes, rings of other nodes. Whatever is read is written back the same. Built with clang's
// libFuzzer.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "ledger/changes_text.hpp"
#include "ledger/checkpoint.hpp"
#include "ledger/hearing.hpp"

namespace {

using namespace akad;
using namespace akad::ledger;

void require(bool holds) {
    if (!holds) std::abort();
}

void read_as_checkpoint(std::string_view text) {
    static const HouseKey key = HouseKey::from_seed(std::string(32, 'k'));
    const auto checkpoint = read_checkpoint(text, key.public_key());
    if (!checkpoint.ok()) return require(!checkpoint.error().code.empty());
    const auto again = read_checkpoint(signed_checkpoint(*checkpoint, key), key.public_key());
    require(again.ok() && *again == *checkpoint);
}

void read_as_changes(std::string_view text) {
    ChangesText changes(text);
    std::size_t read = 0;
    while (const auto change = changes.next())
        read += change->member.size() + change->before.size() + change->after.size();
    require(read <= text.size());
    static_cast<void>(revision_after(text));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    read_as_checkpoint(text);
    read_as_changes(text);
    read_as_changes("{\"changes\":{" + std::string(text));
    if (const auto span = Span::parse(text)) require(Span::parse(span->text()) == span);
    return 0;
}
