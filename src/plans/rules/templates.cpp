#include "plans/rules/templates.hpp"

#include <algorithm>

namespace akad::plans {

namespace {

using commitments::Side;

constexpr std::array items{
    ItemTemplate{
        "architecture_papers",
        Side::seller,
        Milestone::discovery,
        3,
        {"Hand over the architecture documents", "Serahkan dokumen arsitektur", "提交系统架构文档"},
        {"Their IT confirms that nothing is missing for the security review",
         "TI mereka menyatakan dokumen lengkap untuk tinjauan keamanan",
         "客户信息部门确认安全评审所需资料齐全"}},
    ItemTemplate{
        "technical_session",
        Side::buyer,
        Milestone::technical_validation,
        2,
        {"Hold the technical session with those who will run it",
         "Adakan sesi teknis dengan tim yang akan menjalankannya", "与运维人员举行技术深入会议"},
        {"Open technical questions are written down, each with an owner",
         "Pertanyaan teknis tercatat, masing-masing dengan penanggung jawab",
         "未决技术问题已逐条记录并指定负责人"},
        {"architecture_papers"}},
    ItemTemplate{"user_demo",
                 Side::seller,
                 Milestone::technical_validation,
                 2,
                 {"Show it to the people who will use it", "Peragakan kepada calon pengguna",
                  "向最终用户演示产品"},
                 {"At least three future users have said what they miss",
                  "Sedikitnya tiga calon pengguna menyebut apa yang kurang",
                  "至少三位最终用户给出了书面意见"}},
    ItemTemplate{"security_review",
                 Side::buyer,
                 Milestone::technical_validation,
                 8,
                 {"Finish the security review", "Selesaikan tinjauan keamanan", "完成安全评审"},
                 {"The security officer has approved it in writing, or listed what must change",
                  "Petugas keamanan menyetujui tertulis, atau mendaftar hal yang harus diubah",
                  "安全负责人书面批准，或列出须整改事项"},
                 {"architecture_papers"}},
    ItemTemplate{
        "references",
        Side::seller,
        Milestone::business_case,
        3,
        {"Arrange talks with three reference customers",
         "Atur percakapan dengan tiga pelanggan acuan", "安排与三家参考客户交流"},
        {"The buyer has spoken with them without us",
         "Pembeli sudah berbicara dengan mereka tanpa kami", "客户已在我方不在场时与其交流"}},
    ItemTemplate{
        "stakeholder_alignment",
        Side::buyer,
        Milestone::stakeholder_consensus,
        3,
        {"Bring everybody who has a say to one meeting",
         "Pertemukan semua pihak yang ikut menentukan", "召集所有有发言权的干系人对齐意见"},
        {"Each of them has said what would make it a no",
         "Masing-masing menyebut apa yang membuatnya berkata tidak", "每位干系人都说明了否决条件"},
        {"technical_session", "user_demo"}},
    ItemTemplate{
        "final_proposal",
        Side::seller,
        Milestone::business_case,
        3,
        {"Give the final proposal with its price", "Berikan penawaran akhir beserta harga",
         "提交含报价的最终方案"},
        {"It answers every question from the alignment meeting",
         "Menjawab setiap pertanyaan dari pertemuan penyelarasan", "逐条回应对齐会上的问题"},
        {"stakeholder_alignment"}},
    ItemTemplate{"business_case_approval",
                 Side::buyer,
                 Milestone::business_case,
                 5,
                 {"Approve the business case", "Setujui kasus bisnis", "批准商业论证"},
                 {"The finance chief has confirmed or corrected each assumption",
                  "Direktur keuangan membenarkan atau mengoreksi tiap asumsi",
                  "财务负责人逐项确认或修正假设"},
                 {"final_proposal"}},
    ItemTemplate{"contract_terms",
                 Side::seller,
                 Milestone::approval,
                 5,
                 {"Settle the contract terms with both legal sides",
                  "Sepakati syarat kontrak dengan hukum kedua pihak", "与双方法务敲定合同条款"},
                 {"Both sides have no open comment left in the draft",
                  "Tidak ada catatan terbuka di draf dari kedua pihak", "双方在草案中均无未决意见"},
                 {"final_proposal"}},
    ItemTemplate{
        "purchase_approval",
        Side::buyer,
        Milestone::approval,
        6,
        {"Take it through procurement", "Loloskan melalui pengadaan", "通过采购审批"},
        {"Procurement has released the order", "Pengadaan melepas pesanan", "采购部门已放行订单"},
        {"contract_terms", "business_case_approval", "security_review"}},
    ItemTemplate{
        "purchase_decision",
        Side::buyer,
        Milestone::purchase_decision,
        1,
        {"Decide: sign, or say no", "Putuskan: tanda tangan, atau tidak", "作出决定：签约或放弃"},
        {"The answer and its reason are given in writing",
         "Jawaban dan alasannya diberikan tertulis", "以书面形式给出答复及理由"},
        {"purchase_approval"}},
    ItemTemplate{"go_live",
                 Side::seller,
                 Milestone::go_live,
                 10,
                 {"Put the first site to work", "Jalankan lokasi pertama", "首个站点投入使用"},
                 {"The buyer works with it every day", "Pembeli memakainya setiap hari",
                  "客户已在日常工作中使用"},
                 {"purchase_decision"}}};

constexpr std::array goals{
    GoalTemplate{
        "fit_and_return",
        {"Find out whether it fits and what it returns, and decide on that",
         "Mencari tahu apakah cocok dan apa hasilnya, lalu memutuskan",
         "弄清是否合适、回报几何，并据此作出决定"},
        {"The people who will use it want to go on after the trial\nThe return holds with the "
         "buyer's own figures\nNothing in security or law stands against it",
         "Calon pengguna ingin melanjutkan setelah uji coba\nHasilnya bertahan dengan angka "
         "pembeli sendiri\nTidak ada halangan dari keamanan maupun hukum",
         "试用后最终用户愿意继续使用\n按客户自己的数据测算回报成立\n安全与法律方面无障碍"},
        {"The return does not hold, or the people who must use it would not: then we stop and "
         "both say why",
         "Hasilnya tidak terbukti, atau calon pengguna menolak: kita berhenti dan kedua pihak "
         "menyebut sebabnya",
         "若回报不成立，或使用者不愿使用：双方停止并说明原因"}},
    GoalTemplate{
        "replace_in_time",
        {"Replace what runs today before it must be switched off",
         "Mengganti sistem yang sekarang sebelum harus dimatikan", "在现有系统停用之前完成替换"},
        {"All that is needed from the first day on works in the trial\nThe move of the data was "
         "rehearsed once\nThose who run it were trained",
         "Semua yang dibutuhkan sejak hari pertama berfungsi dalam uji coba\nPemindahan data "
         "sudah dilatih sekali\nPara pengelolanya sudah dilatih",
         "首日所需功能在试用中全部可用\n数据迁移已演练一次\n运维人员已完成培训"},
        {"The rehearsal fails twice, or the day cannot be kept without cutting what is needed",
         "Latihan gagal dua kali, atau tanggalnya hanya tercapai dengan memotong yang dibutuhkan",
         "演练两次失败，或须削减必要功能才能赶上日期"}}};

}  // namespace

std::span<const ItemTemplate> item_templates() {
    return items;
}

const ItemTemplate* find_template(std::string_view code) {
    const auto* const found = std::ranges::find(items, code, &ItemTemplate::code);
    return found == items.end() ? nullptr : found;
}

std::span<const GoalTemplate> goal_templates() {
    return goals;
}

}  // namespace akad::plans
