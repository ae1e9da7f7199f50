// Fuzzes the reader of bodies: whatever comes is either read, and then written and read again to
// the same text, or refused with at least one thing named. Built with clang's libFuzzer.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <boost/describe/class.hpp>

#include "core/caller.hpp"
#include "core/json_read.hpp"

namespace {

using namespace akad;

struct Part {
    std::string name;
    std::int64_t count = 0;
    std::optional<Role> role{};
    std::optional<std::optional<Day>> moved_to{};
};
BOOST_DESCRIBE_STRUCT(Part, (), (name, count, role, moved_to))

struct Form {
    std::optional<DealId> id{};
    std::optional<Instant> at{};
    std::optional<Money> value{};
    std::vector<Part> parts{};
    std::map<std::string, std::int64_t> counts{};
};
BOOST_DESCRIBE_STRUCT(Form, (), (id, at, value, parts, counts))

void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto form = from_json<Form>({reinterpret_cast<const char*>(bytes), size});
    if (!form.ok()) {
        require(!form.error().items.empty() && !form.error().code.empty());
        return 0;
    }
    const std::string written = to_json(form.value());
    const auto again = from_json<Form>(written);
    require(again.ok());
    require(to_json(again.value()) == written);
    return 0;
}
