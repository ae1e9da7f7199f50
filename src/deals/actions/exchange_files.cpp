#include "core/text.hpp"
#include "deals/actions/exchanges.hpp"
#include "deals/store/deal_store.hpp"
#include "deals/views/deal_view.hpp"
#include "http/percent.hpp"
#include "http/routes.hpp"
#include "storage/blobs.hpp"

namespace akad::deals {

namespace {

/// Only what a header may hold; everything else would be an uploader's chance to write headers.
std::string safe_media_type(std::string_view named) {
    std::string out;
    for (const char c : named.substr(0, 100)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '/' || c == '-' || c == '+' || c == '.';
        if (!plain) break;
        out += c;
    }
    return out.find('/') == std::string::npos ? "application/octet-stream" : out;
}

FileName file_name(const evidence::File& file) {
    return {file.id, file.name, file.size, file.media_type, file.sha256};
}

}  // namespace

Result<http::Response> take_file(http::Exchange& exchange) {
    const std::string name = exchange.request.parameter("name").value_or("");
    TRY(text_within("name", name, 1, 200));
    const std::string& bytes = exchange.request.body;
    if (bytes.empty())
        return Error{ErrorKind::invalid, "empty_file", "This file is empty. Choose another."};
    const auto blobs = storage::Blobs::open(exchange.services.store);
    const Digest digest = TRY(blobs->put(exchange.caller.workspace, bytes));
    const std::string media_type = safe_media_type(exchange.request.header("content-type"));
    const auto size = static_cast<std::int64_t>(bytes.size());
    auto keep = exchange.command(
        [=, sha256 = hex(view(digest))](ledger::Writing& writing) -> Result<std::string> {
            return TRY(evidence::keep_file(writing, name, size, media_type, sha256)).text();
        });
    const auto kept = TRY(exchange.services.ledger.submit_and_wait(std::move(keep)));
    const auto lease = exchange.services.store.reader();
    const auto file = evidence::find_file(*lease, exchange.caller.workspace,
                                          FileId::parse(kept.subject).value_or(FileId{}));
    if (!file) return http::not_permitted();
    return http::answer(file_name(*file), 201);
}

Result<http::Response> give_evidence_file(http::Exchange& exchange) {
    const auto id = TRY(http::path_id<EvidenceId>(exchange, 0));
    std::optional<evidence::File> file;
    {
        const auto lease = exchange.services.store.reader();
        const auto found = evidence::find(*lease, exchange.caller.workspace, id);
        if (!found || !found->file) return http::not_permitted();
        TRY(require_deal({*lease, exchange.caller, exchange.now}, found->deal));
        file = evidence::find_file(*lease, exchange.caller.workspace, *found->file);
    }
    const auto digest = file ? from_hex(file->sha256) : std::nullopt;
    if (!digest || digest->size() != sizeof(Digest)) return http::not_permitted();
    Digest wanted{};
    std::copy(digest->begin(), digest->end(), wanted.begin());
    const auto blobs = storage::Blobs::open(exchange.services.store);
    http::Response response;
    response.body = TRY(blobs->get(exchange.caller.workspace, wanted));
    response.media_type = "application/octet-stream";
    response.with("Content-Disposition",
                  "attachment; filename*=UTF-8''" + http::percent_encoded(file->name));
    response.with("Cache-Control", "private, no-store");
    return response;
}

}  // namespace akad::deals
