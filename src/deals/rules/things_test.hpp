// A pipeline of three stages and what moves through it, for the tests of this room's rules.
#pragma once

#include <string>

#include "deals/rules/moving.hpp"

namespace akad::deals {

/// The id whose digits are all this one, or end in this number.
template <class AnyId>
AnyId id_of(char digit, int number = 0) {
    IdTail tail;
    tail.fill(digit);
    for (std::size_t i = tail.size(); number > 0; number /= 10)
        tail.at(--i) = static_cast<char>('0' + number % 10);
    return AnyId(tail);
}

inline Criterion criterion_of(char stage, int number) {
    return {.id = id_of<CriterionId>(stage, number),
            .stage = id_of<StageId>(stage),
            .position = number,
            .name = std::string("Criterion ") + stage + std::to_string(number)};
}

/// Stages 'a', 'b', 'c' with two exit criteria each.
inline Layout three_stages() {
    Layout layout{{.id = id_of<PipelineId>('p')}, {}};
    int position = 0;
    for (const char each : {'a', 'b', 'c'})
        layout.stages.push_back({{.id = id_of<StageId>(each), .position = position++},
                                 {criterion_of(each, 1), criterion_of(each, 2)}});
    return layout;
}

inline evidence::Evidence evidence_for(CriterionId criterion, evidence::State state) {
    return {.criterion = criterion, .state = state};
}

/// Somebody who may decide over the owner of a deal.
inline Caller person(char digit) {
    return {.person = id_of<PersonId>(digit), .may = {Permission::override_gate}};
}

template <class T>
std::string code_of(const Result<T>& result) {
    return result.ok() ? "ok" : result.error().code;
}

constexpr Instant monday{1'780'000'000'000'000};

}  // namespace akad::deals
