// Rows as the fold law sees them, end to end, so that another thread can compare them while the
// connection reads on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ledger/laws.hpp"

namespace akad::ledger {

class KeptRows {
public:
    void take(const FoldedRow& row);
    [[nodiscard]] std::size_t size() const { return rows_.size(); }

    /// One of the rows; reads as a FoldedRow does.
    class Row {
    public:
        Row(const KeptRows& all, std::size_t number) : all_(all), number_(number) {}
        [[nodiscard]] std::string_view subject() const {
            const Start& start = all_.rows_[number_];
            return std::string_view(all_.text_).substr(start.text, start.subject_size);
        }
        /// Calls `visit(name, JSON value)` for each member, in order.
        template <class Visit>
        void each_member(Visit&& visit) const {
            const bool is_last = number_ + 1 == all_.rows_.size();
            const std::size_t end =
                is_last ? all_.members_.size() : all_.rows_[number_ + 1].first_member;
            for (std::size_t i = all_.rows_[number_].first_member; i < end; ++i) {
                const Member& each = all_.members_[i];
                visit(each.name, std::string_view(all_.text_).substr(each.from, each.size));
            }
        }

    private:
        const KeptRows& all_;
        std::size_t number_;
    };
    [[nodiscard]] Row row(std::size_t number) const { return {*this, number}; }

private:
    struct Start {
        std::size_t text = 0;
        std::size_t subject_size = 0;
        std::size_t first_member = 0;
    };
    struct Member {
        std::string_view name;
        std::size_t from = 0;
        std::size_t size = 0;
    };
    std::string text_;
    std::vector<Member> members_;
    std::vector<Start> rows_;
};

inline void KeptRows::take(const FoldedRow& row) {
    rows_.push_back({text_.size(), row.subject().size(), members_.size()});
    text_ += row.subject();
    row.each_member([&](std::string_view name, std::string_view value) {
        members_.push_back({name, text_.size(), value.size()});
        text_ += value;
    });
}

}  // namespace akad::ledger
