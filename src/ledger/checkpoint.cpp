#include "ledger/checkpoint.hpp"

#include <sodium.h>

#include <charconv>
#include <optional>
#include <vector>

namespace akad::ledger {
namespace {

constexpr std::size_t largest_note_bytes = 64 * 1024;
constexpr std::size_t key_hash_bytes = 4;
constexpr char ed25519 = 1;
/// A signature line begins with an em dash and a space.
constexpr std::string_view dash = "\u2014 ";

std::string_view view_of(const HousePublicKey& key) {
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// Tells keys of one name apart (C2SP signed-note, "Signatures").
std::string key_hash(std::string_view name, const HousePublicKey& key) {
    const Digest digest = sha256({name, "\n", std::string_view(&ed25519, 1), view_of(key)});
    return std::string(view(digest).substr(0, key_hash_bytes));
}

std::string body_of(const Checkpoint& checkpoint) {
    return origin_of(checkpoint.workspace) + '\n' + std::to_string(checkpoint.size) + '\n' +
           base64(view(checkpoint.root)) + '\n';
}

Error unreadable() {
    return {ErrorKind::invalid, "checkpoint_unreadable",
            "This is not a checkpoint of Akad. Give the file as it was received."};
}

Error not_signed() {
    return {ErrorKind::refused, "checkpoint_not_signed",
            "This checkpoint is not signed by this house, or it was altered. Find the file as it "
            "was received, or ask whether the house's key was changed."};
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// Reads what was written in one way only: no sign, no leading zero.
std::optional<std::int64_t> read_size(std::string_view text) {
    std::int64_t size = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), size);
    if (failure != std::errc() || end != text.data() + text.size() || size < 0) return std::nullopt;
    if (std::to_string(size) != text) return std::nullopt;
    return size;
}

std::optional<Checkpoint> read_body(std::string_view body) {
    constexpr std::string_view house = "akad/";
    const auto lines = lines_of(body);
    if (lines.size() < 3 || !lines[0].starts_with(house)) return std::nullopt;
    const auto workspace = WorkspaceId::parse(lines[0].substr(house.size()));
    const auto size = read_size(lines[1]);
    const auto root = from_base64(lines[2]);
    if (!workspace || !size || !root || root->size() != std::tuple_size_v<Digest>)
        return std::nullopt;
    Checkpoint checkpoint{*workspace, *size, {}};
    std::copy(root->begin(), root->end(), checkpoint.root.begin());
    return checkpoint;
}

bool is_signature(std::string_view line, std::string_view name, std::string_view body,
                  const HousePublicKey& key) {
    if (!line.starts_with(dash)) return false;
    line.remove_prefix(dash.size());
    if (!line.starts_with(name) || line.substr(name.size(), 1) != " ") return false;
    const auto blob = from_base64(line.substr(name.size() + 1));
    if (!blob || blob->size() != key_hash_bytes + crypto_sign_BYTES) return false;
    if (!blob->starts_with(key_hash(name, key))) return false;
    const std::string signature = blob->substr(key_hash_bytes);
    return crypto_sign_verify_detached(bytes_of(signature), bytes_of(body), body.size(),
                                       key.data()) == 0;
}

}  // namespace

std::string origin_of(WorkspaceId workspace) {
    return "akad/" + workspace.text();
}

std::string signed_checkpoint(const Checkpoint& checkpoint, const HouseKey& key) {
    const std::string body = body_of(checkpoint);
    const std::string name = origin_of(checkpoint.workspace);
    const std::string blob = key_hash(name, key.public_key()) + key.sign(body);
    return body + '\n' + std::string(dash) + name + ' ' + base64(blob) + '\n';
}

Result<Checkpoint> read_checkpoint(std::string_view note, const HousePublicKey& key) {
    if (note.size() > largest_note_bytes || !note.ends_with('\n')) return unreadable();
    // The last empty line parts the text from its signatures.
    const std::size_t parting = note.rfind("\n\n");
    if (parting == std::string_view::npos) return unreadable();
    const std::string_view body = note.substr(0, parting + 1);
    const auto checkpoint = read_body(body);
    if (!checkpoint) return unreadable();
    const std::string name = origin_of(checkpoint->workspace);
    for (const auto line : lines_of(note.substr(parting + 2)))
        if (is_signature(line, name, body, key)) return *checkpoint;
    return not_signed();
}

std::string verifier_key(WorkspaceId workspace, const HousePublicKey& key) {
    const std::string name = origin_of(workspace);
    const std::string typed = std::string(1, ed25519) + std::string(view_of(key));
    return name + '+' + hex(key_hash(name, key)) + '+' + base64(typed);
}

}  // namespace akad::ledger
