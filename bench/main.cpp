// akad_bench: the figures, each beside its physical limit. Prints a table and writes JSON; small
// by default, --full at the sizes of the promises. Ends with 1 when a promise is not kept.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <CLI/CLI.hpp>

#include "app/wiring.hpp"
#include "figure.hpp"

namespace {

using namespace akad::bench;

struct Part {
    std::string name;
    std::vector<Figure> (*measure)(const Scale&);
};

const std::vector<Part>& all_parts() {
    // Starting first: behind the large house it would wait for the disk.
    static const std::vector<Part> all{{"starting", starting},     {"moves", gate_moves},
                                       {"pages", deal_page},       {"proving", proving},
                                       {"scheduling", scheduling}, {"growth", growth}};
    return all;
}

std::vector<std::string> names_of_parts() {
    std::vector<std::string> names;
    for (const Part& part : all_parts()) names.push_back(part.name);
    return names;
}

struct Options {
    bool full = false;
    int deals = 0;
    std::string json = "build/bench.json";
    std::string akad = "build/release/src/akad";
    std::vector<std::string> parts{};
};

void add_options(CLI::App& words, Options& options) {
    words.add_flag("--full", options.full,
                   "The sizes of the promises: a million deals and ten million facts. About five "
                   "minutes and 10 GB of disk; without it about one minute");
    words.add_option("--deals", options.deals, "Of the larger house, in place of a million")
        ->type_name("NUMBER")
        ->check(CLI::Range(20'000, 5'000'000));
    words.add_option("--json", options.json, "Where the figures go as JSON")
        ->type_name("FILE")
        ->capture_default_str();
    words.add_option("--akad", options.akad, "The program whose start and memory are measured")
        ->type_name("FILE")
        ->capture_default_str();
    words
        .add_option("part", options.parts,
                    "Only these: starting, moves, pages, proving, scheduling, growth")
        ->check(CLI::IsMember(names_of_parts()));
}

std::vector<Figure> measured(const Options& options) {
    const Scale scale{.full = options.full,
                      .deals = options.deals,
                      .folder = "build/bench-" + std::to_string(getpid()),
                      .akad = options.akad};
    std::filesystem::create_directories(scale.folder);
    std::vector<Figure> figures;
    for (const auto& [name, measure] : all_parts()) {
        const auto& wanted = options.parts;
        if (!wanted.empty() && std::ranges::find(wanted, name) == wanted.end()) continue;
        std::fprintf(stderr, "measuring %s …\n", name.c_str());
        std::ranges::move(measure(scale), std::back_inserter(figures));
    }
    std::filesystem::remove_all(scale.folder);
    return figures;
}

}  // namespace

int main(int count, char** words) {
    CLI::App app("The figures of Akad, each beside its physical limit, measured in one run.",
                 "akad_bench");
    Options options;
    add_options(app, options);
    CLI11_PARSE(app, count, words);
    akad::app::keep_freed_memory();
    const std::vector<Figure> figures = measured(options);
    print_table(figures);
    write_json_file(figures, options.json);
    return std::ranges::all_of(figures, &Figure::kept) ? 0 : 1;
}
