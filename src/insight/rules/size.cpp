#include "insight/rules/size.hpp"

#include <array>

namespace akad::insight {

namespace {
constexpr std::array<std::int64_t, 3> heads{1, 2, 5};
}

std::int64_t value_of_step(int step) {
    if (step <= 0) return 0;
    std::int64_t value = heads.at(static_cast<std::size_t>((step - 1) % 3));
    for (int i = 0; i < (step - 1) / 3; ++i) value *= 10;
    return value;
}

int size_step(std::int64_t value_minor) {
    if (value_minor <= 0) return 0;
    int step = 1;
    std::int64_t ten = 1;
    while (value_minor / 10 >= ten) {
        ten *= 10;
        step += 3;
    }
    if (value_minor / 5 >= ten) return step + 2;
    return value_minor / 2 >= ten ? step + 1 : step;
}

SizeCut cut_of(const std::map<int, std::int64_t>& deals) {
    std::int64_t all = 0;
    for (const auto& [step, count] : deals) all += count;
    SizeCut cut;
    std::int64_t below = 0;
    for (const auto& [step, count] : deals) {
        if (3 * below < all) cut.medium_from = step + 1;
        if (3 * below < 2 * all) cut.large_from = step + 1;
        below += count;
    }
    return cut;
}

}  // namespace akad::insight
