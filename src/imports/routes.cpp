#include "http/routes.hpp"

#include <memory>

#include "imports/actions/actions.hpp"
#include "imports/actions/starting.hpp"
#include "imports/imports.hpp"
#include "imports/store/file_parts.hpp"
#include "imports/views/views.hpp"
#include "imports/work/work.hpp"

namespace akad::imports {

void add_routes(http::Routes& r) {
    constexpr auto may = Permission::import_deals;
    const std::string imports = "/api/w/{workspace}/imports";
    r.raw("POST", imports, may, take_import_file)
        .takes_bytes(largest_file_bytes, true)
        .asks<TakeFile>()
        .answers<ImportView>(201);
    r.view("GET", imports, may, list_imports);
    r.view("GET", imports + "/{import}", may, show_import);
    r.view("GET", imports + "/{import}/rows", may, list_import_rows);
    r.action("PUT", imports + "/{import}/mapping", may, prepare_mapping, change_mapping,
             show_import);
    r.action("POST", imports + "/{import}/leave-out", may, leave_out_rows, show_import);
    r.action("POST", imports + "/{import}/apply", may, apply_import, show_import);
    r.action("POST", imports + "/{import}/cancel", may, cancel_import, show_import);
}

void add_jobs(jobs::Jobs& jobs) {
    const auto check = std::make_shared<CheckRows>();
    jobs.on_prepared(std::string(check_job),
                     [check](storage::Store& store, const jobs::JobRow& job) {
                         return check->prepare(store, job);
                     });
    jobs.on(std::string(apply_job), apply_rows);
}

}  // namespace akad::imports
