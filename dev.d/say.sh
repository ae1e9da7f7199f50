# How `dev` speaks: short lines for people, whole logs in .cache/log/ for when something fails.
# shellcheck shell=bash

say() { printf '%s\n' "$*"; }

stop() {
    printf 'dev: %s\n' "$*" >&2
    exit 1
}

heading() { printf '\n── %s\n' "$*"; }

# quietly NAME COMMAND…: the output goes to .cache/log/NAME.log and is shown only on failure.
quietly() {
    local log=.cache/log/$1.log
    shift
    mkdir -p .cache/log
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 60 "$log" >&2
        stop "'$*' failed; all it said is in $log."
    fi
}
