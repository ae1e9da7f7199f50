#include "imports/rules/csv.hpp"

#include <algorithm>
#include <optional>

namespace akad::imports {

namespace {

bool is_space(char letter) {
    return letter == ' ' || letter == '\t';
}

bool is_white(char letter) {
    return is_space(letter) || letter == '\n' || letter == '\r';
}

Error at_line(std::string code, std::int64_t line, std::string_view what) {
    return {ErrorKind::invalid, std::move(code),
            "Line " + std::to_string(line) + " " + std::string(what)};
}

/// Line breaks of any kind; the pair CR LF is one.
std::int64_t count_breaks(std::string_view text) {
    std::int64_t breaks = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            ++breaks;
    return breaks;
}

}  // namespace

bool CsvRow::blank() const {
    return std::ranges::all_of(
        fields, [](std::string_view field) { return std::ranges::all_of(field, is_white); });
}

CsvReader::CsvReader(std::string_view text, Dialect dialect, CsvLimits limits)
    : text_(text),
      separator_(dialect.separator),
      limits_(limits),
      at_(std::min(dialect.preface_bytes, text.size())),
      line_(1 + dialect.preface_lines) {
    for (const char stop : {separator_, '\n', '\r', '\0'})
        stops_[static_cast<unsigned char>(stop)] = true;
}

Result<bool> CsvReader::next(CsvRow& row) {
    row.fields.clear();
    row.text_after_quote = false;
    row.line = line_;
    unquoted_.clear();
    if (at_ >= text_.size()) return false;
    if (++rows_ > limits_.rows)
        return at_line("csv_too_many_rows", line_,
                       "is beyond the largest number of rows. Split the file.");
    do TRY(read_field(row));
    while (TRY(step()));
    return true;
}

Result<void> CsvReader::read_field(CsvRow& row) {
    const std::size_t first = skip_spaces(at_);
    if (first < text_.size() && text_[first] == '"') {
        at_ = first + 1;
        return read_quoted(row);
    }
    const std::size_t start = at_;
    at_ = find_stop(at_);
    return keep(row, text_.substr(start, at_ - start));
}

Result<void> CsvReader::read_quoted(CsvRow& row) {
    std::size_t start = at_;
    std::size_t end = at_;
    std::string* copy = TRY(unquote(end));
    const std::size_t tail_start = at_;
    at_ = find_stop(at_);
    const std::string_view tail = text_.substr(tail_start, at_ - tail_start);
    if (!std::ranges::all_of(tail, is_space)) {
        row.text_after_quote = true;
        if (copy == nullptr) copy = &unquoted_.emplace_back(text_.substr(start, end - start));
        copy->append(tail);
    }
    return keep(row, copy != nullptr ? std::string_view(*copy) : text_.substr(start, end - start));
}

/// Walks to the closing quote and behind it. Answers a copy when quotes were doubled, else null
/// and the place of the field in the text.
Result<std::string*> CsvReader::unquote(std::size_t& end) {
    const std::int64_t opened = line_;
    std::string* copy = nullptr;
    while (true) {
        end = text_.find('"', at_);
        if (end == std::string_view::npos)
            return at_line("csv_open_quote", opened,
                           "opens a quotation mark that is never closed. Repair that line.");
        const std::string_view inside = text_.substr(at_, end - at_);
        TRY(take_inside(inside));
        const bool doubled = end + 1 < text_.size() && text_[end + 1] == '"';
        if (copy == nullptr && doubled) copy = &unquoted_.emplace_back();
        if (copy != nullptr) copy->append(inside);
        if (copy != nullptr && copy->size() > limits_.field_bytes) break;
        at_ = end + (doubled ? 2 : 1);
        if (!doubled) break;
        copy->push_back('"');
    }
    return copy;
}

Result<void> CsvReader::take_inside(std::string_view inside) {
    if (inside.contains('\0'))
        return at_line("csv_null_byte", line_,
                       "or one after it holds a null byte; this is not a text file.");
    line_ += count_breaks(inside);
    return {};
}

Result<void> CsvReader::keep(CsvRow& row, std::string_view field) {
    if (field.size() > limits_.field_bytes)
        return at_line("csv_field_too_long", row.line,
                       "holds a field longer than a megabyte; a quotation mark may be missing.");
    if (row.fields.size() == limits_.columns)
        return at_line("csv_too_many_columns", row.line, "has more columns than can be read.");
    row.fields.push_back(field);
    return {};
}

Result<bool> CsvReader::step() {
    if (at_ >= text_.size()) return false;
    const char stop = text_[at_++];
    if (stop == separator_) return true;
    if (stop == '\0')
        return at_line("csv_null_byte", line_, "holds a null byte; this is not a text file.");
    if (stop == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
    ++line_;
    return false;
}

std::size_t CsvReader::skip_spaces(std::size_t from) const {
    while (from < text_.size() && is_space(text_[from]) && text_[from] != separator_) ++from;
    return from;
}

std::size_t CsvReader::find_stop(std::size_t from) const {
    while (from < text_.size() && !stops_[static_cast<unsigned char>(text_[from])]) ++from;
    return from;
}

namespace {

constexpr std::size_t sniffed_bytes = 65'536;
constexpr int sniffed_rows = 30;

/// `sep=;` in the first line is Excel's way to name the separator.
std::optional<Dialect> dialect_in_preface(std::string_view text) {
    if (text.size() < 6 || !text.starts_with("sep=")) return std::nullopt;
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    const bool whole = line.size() == 5 || (line.size() == 6 && line[5] == '\r');
    if (end == std::string_view::npos || !whole) return std::nullopt;
    return Dialect{line[4], end + 1, 1};
}

/// Columns behind the first, times the rows that have as many columns as the first.
std::size_t score(std::string_view text, char separator) {
    CsvReader reader(text, Dialect{separator});
    CsvRow row;
    std::size_t columns = 0;
    std::size_t agreeing = 0;
    for (int rows = 0; rows < sniffed_rows;) {
        const Result<bool> more = reader.next(row);
        if (!more.ok() || !more.value()) break;
        if (row.blank()) continue;
        if (rows++ == 0) columns = row.fields.size();
        if (row.fields.size() == columns) ++agreeing;
    }
    return columns == 0 ? 0 : (columns - 1) * agreeing;
}

}  // namespace

Dialect sniff_dialect(std::string_view text) {
    if (const auto told = dialect_in_preface(text)) return *told;
    Dialect best;
    std::size_t best_score = 0;
    // In this order, because a comma is the likeliest of the four to stand inside a field.
    for (const char separator : {'\t', ';', '|', ','}) {
        const std::size_t found = score(text.substr(0, sniffed_bytes), separator);
        if (found <= best_score) continue;
        best_score = found;
        best.separator = separator;
    }
    return best;
}

}  // namespace akad::imports
