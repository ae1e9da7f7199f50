// Rows of facts taken from a cursor, so that another thread can read them while the connection
// reads on. Of the columns of `fact_row_columns`, just as they stand.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "ledger/store/fact_row.hpp"

namespace akad::ledger {

class KeptFacts final : public storage::Cursor {
public:
    explicit KeptFacts(std::size_t most) {
        constexpr std::size_t usual_bytes = 1024;
        rows_.reserve(most);
        bytes_.reserve(most * usual_bytes);
    }
    /// Takes the row that the cursor stands on.
    void take(const storage::Cursor& row);
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    /// Of the row taken last, when there is one.
    [[nodiscard]] std::int64_t last_sequence() const {
        return rows_.back()[FactColumn::sequence].number;
    }

    [[nodiscard]] bool next() override { return ++read_ <= rows_.size(); }
    [[nodiscard]] int columns() const override { return FactColumn::leaf + 1; }
    [[nodiscard]] std::string_view name(int) const override { return {}; }
    [[nodiscard]] bool is_null(int column) const override { return cell(column).is_null; }
    [[nodiscard]] std::int64_t integer(int column) const override { return cell(column).number; }
    [[nodiscard]] double real(int) const override { return 0; }
    [[nodiscard]] std::string_view text(int column) const override { return bytes(column); }
    [[nodiscard]] std::string_view bytes(int column) const override {
        return std::string_view(bytes_).substr(cell(column).from, cell(column).size);
    }

private:
    struct Cell {
        std::int64_t number = 0;
        std::size_t from = 0;
        std::size_t size = 0;
        bool is_null = false;
    };
    [[nodiscard]] const Cell& cell(int column) const {
        return rows_[read_ - 1][static_cast<std::size_t>(column)];
    }

    std::string bytes_;  ///< of all cells, end to end
    std::vector<std::array<Cell, FactColumn::leaf + 1>> rows_;
    std::size_t read_ = 0;  ///< the row that is read, counted from 1
};

}  // namespace akad::ledger
