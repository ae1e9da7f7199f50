// Golden files: bytes that were published and may never change (test/golden/).
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace akad::test {

/// The bytes of a golden file. Looked for upwards from where the test runs, so that a test works
/// from any folder of the checkout.
[[nodiscard]] inline std::string golden(const std::string& name) {
    for (auto folder = std::filesystem::current_path();; folder = folder.parent_path()) {
        const auto path = folder / "test" / "golden" / name;
        if (std::filesystem::exists(path)) {
            std::ifstream file(path, std::ios::binary);
            return {std::istreambuf_iterator<char>(file), {}};
        }
        if (folder == folder.parent_path())
            throw std::runtime_error("no test/golden/" + name + " above the working folder");
    }
}

}  // namespace akad::test
