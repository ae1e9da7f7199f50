// Writes one batch after the other: one transaction each, a savepoint for every work, one replay
// when the commit fails. The Writer's thread owns one.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "storage/writer.hpp"

namespace akad::storage {

class Scribe {
public:
    Scribe(Store& store, Seal& seal, std::function<void(std::string_view)> complain);
    ~Scribe();

    /// Runs and commits all of it; calls every `done`.
    void write(std::vector<Work>& batch);

private:
    /// How one attempt to write a batch ended.
    enum class End { committed, rolled_back, unknown };

    [[nodiscard]] End attempt(std::vector<Work>& batch);
    void begin(const std::vector<Work>& batch);
    [[nodiscard]] Result<void> run_one(const Work& work);
    [[nodiscard]] Result<void> decide(const Work& work);
    void undo_one();
    [[nodiscard]] End commit();
    void roll_back() noexcept;
    void complain(const std::string& what) const;

    Store& store_;
    Seal& seal_;
    std::function<void(std::string_view)> complain_;
    std::unique_ptr<Connection> connection_;
    std::vector<Result<void>> results_;
    bool commit_in_doubt_ = false;  ///< this batch's commit failed in a way that could survive
    Failure::Kind why_ = Failure::Kind::unavailable;  ///< the last attempt was rolled back
};

}  // namespace akad::storage
