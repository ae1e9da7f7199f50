#include "storage/postgresql/postgresql_session.hpp"

#include <utility>

namespace akad::storage {

namespace {

// The answers to what is posted must fit the socket's buffer while nobody reads them.
constexpr std::size_t most_posted = 128;
constexpr std::size_t most_posted_bytes = 256 * 1024;
constexpr std::size_t most_prepared = 1000;

bool succeeded(const PGresult* result) {
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

}  // namespace

void PostgresqlSession::fail(const PGresult* result, std::string_view doing) {
    throw_postgresql(handle_.get(), result, doing);
}

void PostgresqlSession::script(std::string_view sql) {
    settle();
    const std::string text(sql);
    const PostgresqlResult result(PQexec(handle_.get(), text.c_str()));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_EMPTY_QUERY && !succeeded(result.get())) fail(result.get(), sql);
    // A failed transaction answers COMMIT with ROLLBACK, and no error.
    if (sql == "COMMIT" && std::string_view(PQcmdStatus(result.get())) != "COMMIT")
        throw Failure(Failure::Kind::broken, "postgresql: the transaction had failed");
}

PostgresqlResult PostgresqlSession::execute(std::string_view sql, std::span<const Value> values) {
    PostgresqlParameters parameters(values);
    const std::string& name = prepared(sql, parameters);
    Statement statement{std::string(sql), name, std::move(parameters), any_count};
    if (posted_.empty()) return execute_alone(statement);
    auto statements = std::exchange(posted_, {});
    posted_bytes_ = 0;
    statements.push_back(std::move(statement));
    return execute_pipeline(std::move(statements));
}

void PostgresqlSession::post(std::string_view sql, std::span<const Value> values,
                             std::int64_t expected) {
    PostgresqlParameters parameters(values);
    const std::string& name = prepared(sql, parameters);
    posted_bytes_ += parameters.size_bytes();
    posted_.push_back({std::string(sql), name, std::move(parameters), expected});
    if (posted_.size() >= most_posted || posted_bytes_ >= most_posted_bytes) settle();
}

void PostgresqlSession::settle() {
    if (posted_.empty()) return;
    posted_bytes_ = 0;
    (void)execute_pipeline(std::exchange(posted_, {}));
}

const std::string& PostgresqlSession::prepared(std::string_view sql,
                                               const PostgresqlParameters& parameters) {
    const auto found = names_.find(sql);
    if (found != names_.end()) return found->second;
    if (names_.size() >= most_prepared) {
        script("DEALLOCATE ALL");
        names_.clear();
    }
    // Should preparing fail it spoils the transaction, and a posted savepoint would come too late.
    settle();
    const std::string name = "s" + std::to_string(++prepared_count_);
    const std::string text(sql);
    const PostgresqlResult result(PQprepare(handle_.get(), name.c_str(), text.c_str(),
                                            parameters.count(), parameters.types()));
    if (!succeeded(result.get())) fail(result.get(), sql);
    return names_.emplace(text, name).first->second;
}

PostgresqlResult PostgresqlSession::execute_alone(const Statement& statement) {
    const auto& p = statement.parameters;
    PostgresqlResult result(PQexecPrepared(handle_.get(), statement.name.c_str(), p.count(),
                                           p.values(), p.lengths(), p.formats(), 1));
    if (!succeeded(result.get())) fail(result.get(), statement.sql);
    return result;
}

void PostgresqlSession::send(const std::vector<Statement>& statements) {
    for (const Statement& each : statements) {
        const auto& p = each.parameters;
        if (PQsendQueryPrepared(handle_.get(), each.name.c_str(), p.count(), p.values(),
                                p.lengths(), p.formats(), 1) == 0)
            fail(nullptr, each.sql);
    }
    if (PQpipelineSync(handle_.get()) == 0) fail(nullptr, "pipeline");
}

PostgresqlResult PostgresqlSession::receive() {
    PostgresqlResult result(PQgetResult(handle_.get()));
    if (!result || PQstatus(handle_.get()) == CONNECTION_BAD) fail(result.get(), "pipeline");
    if (PQresultStatus(result.get()) != PGRES_PIPELINE_SYNC)
        while (PQgetResult(handle_.get()) != nullptr) {
        }
    return result;
}

PostgresqlResult PostgresqlSession::execute_pipeline(std::vector<Statement> statements) {
    if (PQenterPipelineMode(handle_.get()) == 0) fail(nullptr, "pipeline");
    send(statements);
    PostgresqlResult last;
    PostgresqlResult failed;  // the first failure; the server skips what comes after it
    const Statement* failed_statement = nullptr;
    const Statement* miscounted = nullptr;
    for (const Statement& each : statements) {
        last = receive();
        if (failed_statement != nullptr) continue;
        if (!succeeded(last.get())) {
            failed = std::move(last);
            failed_statement = &each;
        } else if (miscounted == nullptr && each.expected != any_count &&
                   changed_rows(last.get()) != each.expected) {
            miscounted = &each;
        }
    }
    (void)receive();
    if (PQexitPipelineMode(handle_.get()) == 0) fail(nullptr, "pipeline");
    if (failed_statement != nullptr) fail(failed.get(), failed_statement->sql);
    if (miscounted != nullptr)
        throw Failure(Failure::Kind::constraint,
                      "row changed underneath: " + miscounted->sql.substr(0, 200));
    return last;
}

}  // namespace akad::storage
