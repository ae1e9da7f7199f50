// What a screen costs when a workspace holds a hundred times as many deals.
#include <filesystem>

#include "app/wiring.hpp"
#include "company.hpp"
#include "deals/views/deal_view.hpp"
#include "figure.hpp"

namespace akad::bench {

namespace {

/// One screen, as a function of a reading.
struct Screen {
    std::string name;
    std::function<void(const storage::Reading&)> show;
};

struct Grown {
    std::unique_ptr<storage::Store> store;
    Company largest;
    DealId deal{};
};

/// `workspaces` companies, the largest of which holds half of the deals.
Grown grown(const std::string& folder, int deals, int workspaces) {
    std::filesystem::remove_all(folder);
    Grown out{open_bench_store(folder), {}, {}};
    ledger::Ledger ledger(*out.store);
    for (int i = 0; i < workspaces; ++i) {
        const Company company = found_company(*out.store, ledger, "w" + std::to_string(i));
        const int share = i == 0 ? deals / 2 : deals / 2 / std::max(1, workspaces - 1);
        const auto ids = open_deals(ledger, company, share);
        if (i > 0) continue;
        out.largest = company;
        out.deal = ids[ids.size() / 2];
        open_gates(ledger, company, {ids.begin(), ids.begin() + std::min<long>(200, share)});
    }
    return out;
}

std::vector<Screen> screens(const Grown& grown) {
    using deals::DealFilter;
    const auto list = [](DealFilter filter) {
        return [filter](const storage::Reading& reading) {
            if (!deals::list_deals(reading, filter).ok()) std::abort();
        };
    };
    return {
        {"deal page",
         [id = grown.deal](const storage::Reading& reading) {
             if (!deals::show_deal(reading, id).ok()) std::abort();
         }},
        {"board",
         [](const storage::Reading& reading) {
             if (!deals::show_board(reading, {}).ok()) std::abort();
         }},
        {"list: closing first", list({})},
        {"list: missing evidence, largest first",
         list({.needs = "missing_evidence", .sort = "-value"})},
        {"list: late next steps", list({.needs = "late_step"})},
    };
}

struct Cost {
    double us = 0;
    double pages = 0;
};

Cost cost_of(const Grown& grown, const Screen& screen) {
    const auto lease = grown.store->reader();
    const storage::Reading reading{*lease, grown.largest.rep, app::system_now()};
    constexpr int times = 20;
    screen.show(reading);
    const auto pages = lease->pages_read();
    const double seconds = median_of(5, [&] {
        const Watch watch;
        for (int i = 0; i < times; ++i) screen.show(reading);
        return watch.seconds();
    });
    return {seconds / times * 1e6, static_cast<double>(lease->pages_read() - pages) / (5 * times)};
}

}  // namespace

std::vector<Figure> growth(const Scale& scale) {
    const int large = scale.full ? 1'000'000 : 50'000;
    const int workspaces = scale.full ? 100 : 10;
    // The small run compares with a tenth: in the hundredth of it a list would not fill its page.
    const int smaller = scale.full ? large / 100 : large / 10;
    const std::string limit_is = "with " + std::to_string(smaller) + " deals";
    const Grown small = grown(scale.folder + "/small", smaller, workspaces);
    const Grown big = grown(scale.folder + "/big", large, workspaces);
    const auto small_screens = screens(small);
    const auto big_screens = screens(big);
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < big_screens.size(); ++i) {
        const Cost before = cost_of(small, small_screens[i]);
        const Cost after = cost_of(big, big_screens[i]);
        figures.push_back({.name = big_screens[i].name + ", " + std::to_string(large) + " deals",
                           .unit = "us",
                           .value = after.us,
                           .limit_is = limit_is,
                           .limit = before.us,
                           .ratio = after.us / before.us,
                           .promised = "at most 2",
                           .kept = after.us <= 2 * before.us});
        figures.push_back({.name = "  its pages read",
                           .unit = "",
                           .value = after.pages,
                           .limit_is = limit_is,
                           .limit = before.pages,
                           .ratio = before.pages > 0 ? after.pages / before.pages : 1,
                           .promised = "about 1",
                           .kept = after.pages <= 1.5 * before.pages + 8});
    }
    return figures;
}

}  // namespace akad::bench
