#include "imports/rules/stages.hpp"

#include <algorithm>
#include <span>

#include "imports/rules/source.hpp"

namespace akad::imports {
namespace {

/// How far a deal has come, in the words of our default pipeline.
enum class Step { discovery, qualification, proposal, negotiation, closing, won, lost };

struct StepWord {
    std::string_view word;
    Step step;
};

/// Names that sales systems come with, as header_key has them.
constexpr StepWord known_names[] = {
    // Salesforce
    {"prospecting", Step::discovery},
    {"qualification", Step::qualification},
    {"needsanalysis", Step::qualification},
    {"valueproposition", Step::qualification},
    {"iddecisionmakers", Step::qualification},
    {"perceptionanalysis", Step::proposal},
    {"proposalpricequote", Step::proposal},
    {"negotiationreview", Step::negotiation},
    // HubSpot
    {"appointmentscheduled", Step::discovery},
    {"qualifiedtobuy", Step::qualification},
    {"presentationscheduled", Step::proposal},
    {"decisionmakerboughtin", Step::negotiation},
    {"contractsent", Step::closing},
};

/// Parts of names, looked for in this order: "closed lost" is lost before it is closing.
constexpr StepWord name_parts[] = {
    {"lost", Step::lost},
    {"disqualif", Step::lost},
    {"abandon", Step::lost},
    {"kalah", Step::lost},
    {"gagal", Step::lost},
    {"batal", Step::lost},
    {"输单", Step::lost},
    {"丢单", Step::lost},
    {"失败", Step::lost},
    {"won", Step::won},
    {"menang", Step::won},
    {"berhasil", Step::won},
    {"赢单", Step::won},
    {"已成交", Step::won},
    {"成交", Step::won},
    {"negoti", Step::negotiation},
    {"negosiasi", Step::negotiation},
    {"review", Step::negotiation},
    {"legal", Step::negotiation},
    {"谈判", Step::negotiation},
    {"contract", Step::closing},
    {"closing", Step::closing},
    {"commit", Step::closing},
    {"kontrak", Step::closing},
    {"penutupan", Step::closing},
    {"tandatangan", Step::closing},
    {"签约", Step::closing},
    {"签单", Step::closing},
    {"合同", Step::closing},
    {"proposal", Step::proposal},
    {"quot", Step::proposal},
    {"presentation", Step::proposal},
    {"demo", Step::proposal},
    {"evaluation", Step::proposal},
    {"trial", Step::proposal},
    {"penawaran", Step::proposal},
    {"presentasi", Step::proposal},
    {"方案", Step::proposal},
    {"报价", Step::proposal},
    {"qualif", Step::qualification},
    {"needs", Step::qualification},
    {"kualifikasi", Step::qualification},
    {"kebutuhan", Step::qualification},
    {"发现", Step::discovery},
    {"需求", Step::qualification},
    {"资格", Step::qualification},
    {"discovery", Step::discovery},
    {"prospect", Step::discovery},
    {"lead", Step::discovery},
    {"appointment", Step::discovery},
    {"new", Step::discovery},
    {"contact", Step::discovery},
    {"prospek", Step::discovery},
    {"penemuan", Step::discovery},
    {"penjajakan", Step::discovery},
    {"baru", Step::discovery},
    {"线索", Step::discovery},

    {"接触", Step::discovery},
    {"初步", Step::discovery},
};

std::optional<Step> step_of(std::string_view name) {
    const std::string key = header_key(without_pipeline(name));
    for (const StepWord& known : known_names)
        if (key == known.word) return known.step;
    for (const StepWord& part : name_parts)
        if (key.contains(part.word)) return part.step;
    return std::nullopt;
}

/// The phases in which a buyer is likely to be at a step, the likeliest first.
std::span<const std::string_view> phases_of(Step step) {
    static constexpr std::string_view discovery[] = {"problem_recognition", "solution_research"};
    static constexpr std::string_view qualification[] = {"solution_research",
                                                         "problem_recognition"};
    static constexpr std::string_view proposal[] = {"vendor_evaluation", "business_case"};
    static constexpr std::string_view negotiation[] = {"business_case", "approval_process"};
    static constexpr std::string_view closing[] = {"implementation_planning", "approval_process"};
    switch (step) {
        case Step::discovery:
            return discovery;
        case Step::qualification:
            return qualification;
        case Step::proposal:
            return proposal;
        case Step::negotiation:
            return negotiation;
        default:
            return closing;
    }
}

std::optional<StageChoice> stage_where(const std::vector<OurStage>& ours, auto&& matches) {
    const auto found = std::ranges::find_if(ours, matches);
    if (found == ours.end()) return std::nullopt;
    return StageChoice{StageChoice::Kind::stage, found->id};
}

std::optional<StageChoice> stage_at(Step step, const std::vector<OurStage>& ours) {
    if (auto named =
            stage_where(ours, [&](const OurStage& our) { return step_of(our.name) == step; }))
        return named;
    for (const std::string_view phase : phases_of(step))
        if (auto found =
                stage_where(ours, [&](const OurStage& our) { return our.buyer_phase == phase; }))
            return found;
    return std::nullopt;
}

}  // namespace

std::string StageChoice::text() const {
    switch (kind) {
        case Kind::stage:
            return stage.text();
        case Kind::won:
            return "won";
        case Kind::lost:
            return "lost";
        case Kind::leave_out:
            break;
    }
    return "leave_out";
}

std::optional<StageChoice> StageChoice::parse(std::string_view text) {
    if (text == "won") return StageChoice{Kind::won};
    if (text == "lost") return StageChoice{Kind::lost};
    if (text == "leave_out") return StageChoice{Kind::leave_out};
    const auto id = StageId::parse(text);
    if (!id) return std::nullopt;
    return StageChoice{Kind::stage, *id};
}

std::optional<StageChoice> guess_stage(std::string_view name, std::optional<StageEnd> end,
                                       const std::vector<OurStage>& ours) {
    if (end == StageEnd::won) return StageChoice{StageChoice::Kind::won};
    if (end == StageEnd::lost) return StageChoice{StageChoice::Kind::lost};
    const std::string key = header_key(without_pipeline(name));
    if (auto same =
            stage_where(ours, [&](const OurStage& our) { return header_key(our.name) == key; }))
        return same;
    const auto step = step_of(name);
    if (!step) return std::nullopt;
    const bool says_ended = *step == Step::won || *step == Step::lost;
    if (!says_ended) return stage_at(*step, ours);
    if (end == StageEnd::open) return std::nullopt;
    return StageChoice{*step == Step::won ? StageChoice::Kind::won : StageChoice::Kind::lost};
}

}  // namespace akad::imports
