#include "support/faulty_store.hpp"

namespace akad::test {

namespace {

class FaultyConnection final : public storage::Connection {
public:
    FaultyConnection(std::unique_ptr<storage::Connection> inner, std::shared_ptr<Faults> faults)
        : inner_(std::move(inner)), faults_(std::move(faults)) {}

    storage::Dialect dialect() const noexcept override { return inner_->dialect(); }
    void script(std::string_view sql) override {
        before(sql);
        inner_->script(sql);
        after(sql);
    }
    std::int64_t run(std::string_view sql, std::span<const storage::Value> values) override {
        before(sql);
        const auto changed = inner_->run(sql, values);
        after(sql);
        return changed;
    }
    void post(std::string_view sql, std::span<const storage::Value> values,
              std::int64_t expected) override {
        before(sql);
        inner_->post(sql, values, expected);
        after(sql);
    }
    void settle() override { inner_->settle(); }
    std::unique_ptr<storage::Cursor> open(std::string_view sql,
                                          std::span<const storage::Value> values) override {
        before(sql);
        auto cursor = inner_->open(sql, values);
        after(sql);
        return cursor;
    }
    void budget_ms(int milliseconds) override { inner_->budget_ms(milliseconds); }
    std::int64_t pages_read() const override { return inner_->pages_read(); }

private:
    void before(std::string_view sql) const {
        if (faults_->before) faults_->before(sql);
    }
    void after(std::string_view sql) const {
        if (faults_->after) faults_->after(sql);
    }

    std::unique_ptr<storage::Connection> inner_;
    std::shared_ptr<Faults> faults_;
};

}  // namespace

std::unique_ptr<storage::Connection> FaultyStore::writing_connection() {
    if (faults_->connecting) faults_->connecting();
    return std::make_unique<FaultyConnection>(inner_.writing_connection(), faults_);
}

}  // namespace akad::test
