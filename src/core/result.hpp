// Errors are values: a function that may refuse returns Result<T>, and TRY keeps the straight
// path readable. Exceptions are left for broken laws and for a database that went away.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace akad {

/// What sort of refusal this is. One table (http/problem.cpp) maps each to an HTTP status.
enum class ErrorKind {
    invalid,          ///< the input breaks a rule of form: 422
    unauthenticated,  ///< nobody is signed in: 401
    refused,          ///< not permitted, or not there for this caller; one answer for both: 403
    conflict,         ///< the rules of the product say no in the present state: 409
    stale,            ///< If-Match names an older revision: 412
    too_large,        ///< over a limit on size: 413
    too_many,         ///< over a limit on rate: 429
    unavailable,      ///< full queue, lost database; try again: 503
    internal,         ///< our own fault: 500
};

/// One part of a refusal, such as one missing criterion or one wrong field.
struct ErrorItem {
    std::string field;  ///< the field or id it speaks of; empty when none
    std::string code;   ///< stable, lower_snake
    std::string text;   ///< one sentence for a person
};

/// A refusal. `code` is stable and tested; `text` says what to do.
struct Error {
    ErrorKind kind = ErrorKind::internal;
    std::string code;
    std::string text;
    std::vector<ErrorItem> items{};
    int retry_after_s = 0;  ///< for too_many and unavailable
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const noexcept { return state_.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    [[nodiscard]] T& value() & { return std::get<0>(state_); }
    [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }
    [[nodiscard]] Error& error() & { return std::get<1>(state_); }
    [[nodiscard]] const Error& error() const& { return std::get<1>(state_); }
    [[nodiscard]] Error&& error() && { return std::get<1>(std::move(state_)); }

    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }

private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    [[nodiscard]] bool ok() const noexcept { return !error_.has_value(); }
    explicit operator bool() const noexcept { return ok(); }
    void value() const {}
    [[nodiscard]] Error& error() & { return *error_; }
    [[nodiscard]] const Error& error() const& { return *error_; }
    [[nodiscard]] Error&& error() && { return std::move(*error_); }

private:
    std::optional<Error> error_;
};

}  // namespace akad

/// The value of a Result, or return its error from the calling function. A statement expression,
/// understood by g++ and clang: `auto deal = TRY(find_deal(db, id));`. Each use names its own
/// variable, so one TRY may stand inside another.
#define TRY(expression) AKAD_TRY_AS(expression, AKAD_JOINED(try_result_, __COUNTER__))
#define AKAD_TRY_AS(expression, name)                   \
    ({                                                  \
        auto&& name = (expression);                     \
        if (!name.ok()) return std::move(name).error(); \
        std::move(name).value();                        \
    })
#define AKAD_JOINED(left, right) AKAD_JOINED_AGAIN(left, right)
#define AKAD_JOINED_AGAIN(left, right) left##right
