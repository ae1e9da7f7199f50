// A parsed JSON document and the places in it: what readers walk over, with the path that leads
// to each value. Boost.JSON stays in the .cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace akad {

struct JsonLimits {
    std::size_t bytes = 16UL << 20;
    std::size_t depth = 32;
};

/// A value inside a parsed document, with the path that leads to it. Lives no longer than both.
struct JsonPlace {
    const void* value = nullptr;  ///< boost::json::value
    const JsonPlace* parent = nullptr;
    std::string_view name{};  ///< of the member; empty for an element of a list
    std::size_t index = 0;

    [[nodiscard]] std::string path() const;
    [[nodiscard]] bool is_null() const;
};

/// Everything found wrong so far; at most twenty are kept.
struct JsonTrouble {
    std::vector<ErrorItem> items;
    void add(const JsonPlace& place, std::string_view code, std::string text);
    [[nodiscard]] Error error() &&;
};

/// A parsed document.
class JsonDocument {
public:
    /// Error `not_json`, also when nested too deep or too long.
    [[nodiscard]] static Result<JsonDocument> parse(std::string_view text, JsonLimits limits = {});
    JsonDocument(JsonDocument&&) noexcept;
    JsonDocument& operator=(JsonDocument&&) noexcept;
    ~JsonDocument();
    [[nodiscard]] JsonPlace root() const;

private:
    struct Tree;
    explicit JsonDocument(std::unique_ptr<Tree> tree);
    std::unique_ptr<Tree> tree_;
};

namespace json_detail {
[[nodiscard]] std::optional<std::string_view> text_at(const JsonPlace& at, JsonTrouble& trouble);
[[nodiscard]] bool object_at(const JsonPlace& at, JsonTrouble& trouble);
/// The number of elements; nothing, and a trouble, when it is no list.
[[nodiscard]] std::optional<std::size_t> list_at(const JsonPlace& at, JsonTrouble& trouble);
[[nodiscard]] JsonPlace element(const JsonPlace& list, std::size_t index);
[[nodiscard]] std::optional<JsonPlace> member(const JsonPlace& object, std::string_view name);
[[nodiscard]] std::vector<JsonPlace> members(const JsonPlace& object);
[[nodiscard]] std::size_t size_of(const JsonPlace& object);
[[nodiscard]] std::string serialized(const JsonPlace& at);
void missing(const JsonPlace& object, std::string_view name, JsonTrouble& trouble);
void refuse_unknown(const JsonPlace& object, const std::vector<std::string_view>& known,
                    JsonTrouble& trouble);
void read_bool(const JsonPlace& at, bool& out, JsonTrouble& trouble);
void read_integer(const JsonPlace& at, std::int64_t least, std::int64_t most, std::int64_t& out,
                  JsonTrouble& trouble);
void read_double(const JsonPlace& at, double& out, JsonTrouble& trouble);
void bad_id(const JsonPlace& at, std::string_view prefix, JsonTrouble& trouble);
void bad_word(const JsonPlace& at, const std::vector<std::string_view>& words,
              JsonTrouble& trouble);
}  // namespace json_detail

}  // namespace akad
