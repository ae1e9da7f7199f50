// The pipeline a new workspace starts with: the five stages and the exit criteria of D13 to D16,
// with their typed quantities (D17), and behind the last stage the gate of winning (D33), in the
// three languages of the product. Afterwards it belongs to the workspace.
#include <array>

#include "deals/actions/pipeline_actions.hpp"

namespace akad::deals {

namespace {

enum Language : std::size_t { english, indonesian, chinese };
using Words = std::array<std::string_view, 3>;

struct CriterionWords {
    Words name;
    Words hint;
    QuantityKind quantity = QuantityKind::none;
};
struct StageWords {
    Words name;
    BuyerPhase phase;
    int expected_days;
    Words next_step;
    std::vector<DealField> required;
    bool asks_stakeholders;
    std::vector<CriterionWords> criteria;
};

const Words pipeline_name{"Sales", "Penjualan", "销售"};

// Expected days: 7, 14, 21, 28, 10, the sample times of D45.
const std::vector<StageWords>& stages() {
    static const std::vector<StageWords> all{
        {{"Discovery", "Penemuan", "需求发现"},
         BuyerPhase::problem_recognition,
         7,
         {"Confirm the budget range and who decides",
          "Memastikan kisaran anggaran dan siapa yang memutuskan", "确认预算范围和决策人"},
         {},
         false,
         {{{"Budget range confirmed", "Kisaran anggaran dikonfirmasi", "预算范围已确认"},
           {"The buyer named a range, and who said so.",
            "Pembeli menyebut kisarannya, dan siapa yang menyebutnya.",
            "客户说出了预算范围，并注明由谁说出。"}},
          {{"Decision maker identified", "Pengambil keputusan diketahui", "决策人已明确"},
           {"The buyer named who decides.", "Pembeli menyebut siapa yang memutuskan.",
            "客户说明了由谁决定。"}},
          {{"Pain documented, with its cost", "Masalah tercatat, beserta biayanya",
            "痛点及其成本已记录"},
           {"What the problem costs the buyer, in money.",
            "Berapa kerugian pembeli akibat masalah ini, dalam uang.",
            "该问题给客户造成的损失金额。"},
           QuantityKind::money},
          {{"Timeline within 90 days", "Jadwal dalam 90 hari", "90 天内的时间表"},
           {"The day the buyer committed to.", "Tanggal yang dijanjikan pembeli.",
            "客户承诺的日期。"},
           QuantityKind::day_within}}},
        {{"Qualification", "Kualifikasi", "资格确认"},
         BuyerPhase::solution_research,
         14,
         {"Meet the economic buyer and agree how they will evaluate",
          "Menemui pembuat keputusan anggaran dan menyepakati cara evaluasi",
          "与预算决策人会面并商定评估方式"},
         {},
         true,
         {{{"Economic buyer engaged", "Pembeli ekonomi terlibat", "经济决策人已参与"},
           {"They met us, wrote or decided something.",
            "Mereka bertemu kami, menulis, atau memutuskan sesuatu.",
            "其与我们会面、来信或作出了决定。"}},
          {{"Technical requirements documented", "Kebutuhan teknis tercatat", "技术需求已记录"},
           {"In the buyer's own words.", "Dalam kata-kata pembeli sendiri.",
            "以客户自己的表述为准。"}},
          {{"Evaluation criteria confirmed", "Kriteria evaluasi dikonfirmasi", "评估标准已确认"},
           {"How they will compare, and who scores.",
            "Bagaimana mereka membandingkan, dan siapa yang menilai.", "客户如何比较，由谁评分。"}},
          {{"Proposal requested", "Proposal diminta", "客户已要求方案"},
           {"A clear request by somebody with authority.",
            "Permintaan yang jelas dari pihak yang berwenang.", "由有权限的人明确提出。"}}}},
        {{"Proposal", "Proposal", "方案"},
         BuyerPhase::vendor_evaluation,
         21,
         {"Go through the proposal together, thirty minutes",
          "Membahas proposal bersama, tiga puluh menit", "共同审阅方案，三十分钟"},
         {DealField::close_day, DealField::economic_buyer},
         false,
         {{{"Proposal reviewed with decision makers", "Proposal dibahas dengan pengambil keputusan",
            "已与决策人共同审阅方案"},
           {"Silence is not a review.", "Diam bukan berarti telah ditinjau.",
            "沉默不等于已审阅。"}},
          {{"Feedback on price and terms", "Umpan balik harga dan syarat", "价格与条款的反馈"},
           {"What they want changed, or that it stands.",
            "Apa yang ingin diubah, atau bahwa semuanya sudah sesuai.",
            "需要修改之处，或确认无需修改。"}},
          {{"Verbal agreement on scope", "Kesepakatan lisan tentang lingkup", "范围已口头同意"},
           {"Who agreed, and when.", "Siapa yang setuju, dan kapan.", "由谁同意，何时同意。"}},
          {{"Legal review begun", "Tinjauan hukum dimulai", "法务审查已开始"},
           {"Their lawyers have the papers.", "Dokumen sudah di tangan tim hukum mereka.",
            "文件已交至客户法务。"}}}},
        {{"Negotiation", "Negosiasi", "谈判"},
         BuyerPhase::approval_process,
         28,
         {"Close the open terms with their lawyers and procurement",
          "Menyelesaikan syarat terbuka dengan tim hukum dan pengadaan mereka",
          "与对方法务和采购敲定未决条款"},
         {DealField::close_day, DealField::economic_buyer},
         true,
         {{{"All stakeholders aligned", "Semua pemangku kepentingan sepakat", "所有干系人达成一致"},
           {"Every named decision maker said yes.",
            "Setiap pengambil keputusan yang disebut telah setuju.", "每位指名的决策人均已同意。"}},
          {{"Terms agreed", "Syarat disepakati", "条款已达成一致"},
           {"Legal on both sides approved.", "Tim hukum kedua pihak menyetujui.",
            "双方法务已批准。"}},
          {{"Purchase process begun", "Proses pembelian dimulai", "采购流程已启动"},
           {"Procurement opened the order.", "Bagian pengadaan membuka pesanan.",
            "采购部门已立项下单。"}},
          {{"Implementation timeline confirmed", "Jadwal implementasi dikonfirmasi",
            "实施时间表已确认"},
           {"Who starts when, on their side.", "Siapa mulai kapan, di pihak mereka.",
            "客户方由谁何时开始。"}}}},
        {{"Closing", "Penutupan", "签约"},
         BuyerPhase::implementation_planning,
         10,
         {"Bring the contract to signature and agree the start",
          "Membawa kontrak ke penandatanganan dan menyepakati mulainya",
          "推动合同签署并商定启动时间"},
         {DealField::close_day, DealField::economic_buyer},
         false,
         {{{"Contract signed", "Kontrak ditandatangani", "合同已签署"},
           {"The signed document itself.", "Dokumen yang telah ditandatangani.",
            "已签署的文件本身。"}},
          {{"Purchase order or payment set up", "Pesanan pembelian atau pembayaran siap",
            "采购订单或付款方式已确定"},
           {"The order's number, or how they will pay.",
            "Nomor pesanan, atau cara mereka membayar.", "订单号，或付款方式。"}}}},
    };
    return all;
}

Language language_of(std::string_view tag) {
    if (tag == "id") return indonesian;
    if (tag == "zh-CN") return chinese;
    return english;
}

CriterionBody body_of(const CriterionWords& words, Language language) {
    CriterionBody body{.name = std::string(words.name[language]),
                       .hint = std::string(words.hint[language]),
                       .quantity = words.quantity};
    if (words.quantity == QuantityKind::day_within) body.limit_days = 90;
    return body;
}

}  // namespace

PipelineBody default_pipeline(std::string_view language) {
    const Language chosen = language_of(language);
    PipelineBody body{.name = std::string(pipeline_name[chosen])};
    for (const StageWords& words : stages()) {
        StageBody stage{.name = std::string(words.name[chosen]),
                        .buyer_phase = words.phase,
                        .expected_days = words.expected_days,
                        .required = words.required,
                        .next_step_template = std::string(words.next_step[chosen])};
        if (words.asks_stakeholders) stage.asks_stakeholders = true;
        for (const CriterionWords& each : words.criteria)
            stage.criteria.push_back(body_of(each, chosen));
        body.stages.push_back(std::move(stage));
    }
    return body;
}

}  // namespace akad::deals
