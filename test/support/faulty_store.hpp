// A store whose writing connections fail when a test says so.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "storage/store.hpp"

namespace akad::test {

/// Called around each statement of a writing connection, with its SQL; what they throw is what
/// the statement throws. `before`: the statement does not reach the database. `after`: it took
/// effect, but the answer is lost.
struct Faults {
    std::function<void(std::string_view sql)> before{};
    std::function<void(std::string_view sql)> after{};
    /// Called when a writing connection is asked for.
    std::function<void()> connecting{};
};

class FaultyStore final : public storage::Store {
public:
    FaultyStore(storage::Store& inner, Faults faults)
        : inner_(inner), faults_(std::make_shared<Faults>(std::move(faults))) {}

    Result<void> migrate(const std::vector<storage::Migration>& steps) override {
        return inner_.migrate(steps);
    }
    storage::Dialect dialect() const noexcept override { return inner_.dialect(); }
    storage::Lease reader() override { return inner_.reader(); }
    std::unique_ptr<storage::Connection> writing_connection() override;
    const std::filesystem::path& folder() const noexcept override { return inner_.folder(); }
    const std::string& address() const noexcept override { return inner_.address(); }

private:
    storage::Store& inner_;
    std::shared_ptr<Faults> faults_;
};

}  // namespace akad::test
