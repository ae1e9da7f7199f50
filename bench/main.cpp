// akad_bench [--full] [NAME…]: moves, pages, growth, proving, starting. Prints a table and writes
// build/bench.json; small by default, --full at the sizes of the promises.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "figure.hpp"

int main(int count, char** words) {
    using namespace akad::bench;
    const std::vector<std::pair<std::string, std::vector<Figure> (*)(const Scale&)>> all{
        {"moves", gate_moves},
        {"pages", deal_page},
        {"growth", growth},
        {"proving", proving},
        {"starting", starting}};
    std::vector<std::string> names(words + 1, words + count);
    const auto full = std::find(names.begin(), names.end(), "--full");
    Scale scale{.full = full != names.end(),
                .folder = "build/bench-" + std::to_string(getpid()),
                .akad = "build/release/src/akad"};
    if (scale.full) names.erase(full);
    std::filesystem::create_directories(scale.folder);
    std::vector<Figure> figures;
    for (const auto& [name, measure] : all) {
        if (!names.empty() && std::find(names.begin(), names.end(), name) == names.end()) continue;
        std::fprintf(stderr, "measuring %s …\n", name.c_str());
        const auto more = measure(scale);
        figures.insert(figures.end(), more.begin(), more.end());
    }
    std::filesystem::remove_all(scale.folder);
    print_table(figures);
    write_json_file(figures, "build/bench.json");
    const bool kept =
        std::all_of(figures.begin(), figures.end(), [](const Figure& each) { return each.kept; });
    return kept ? 0 : 1;
}
