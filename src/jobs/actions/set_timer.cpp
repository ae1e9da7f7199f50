#include "jobs/jobs.hpp"
#include "jobs/store/timer_store.hpp"

namespace akad::jobs {

void set_timer(ledger::Writing& writing, std::string_view kind, std::string_view subject,
               Instant due_at) {
    TimerRow timer;
    timer.workspace = writing.caller.workspace;
    timer.kind = kind;
    timer.subject = subject;
    timer.due_at = timer.try_at = due_at;
    put_timer(writing.db, timer);
}

void cancel_timer(ledger::Writing& writing, std::string_view kind, std::string_view subject) {
    remove_timer(writing.db, writing.caller.workspace, kind, subject);
}

}  // namespace akad::jobs
