# A PostgreSQL of our own for the tests: fresh, on a free port of this machine, gone afterwards.
# It refuses to run as root, so root hands it to the user that Debian's package made.
# shellcheck shell=bash

postgres_bin=/usr/lib/postgresql/15/bin

postgres_as() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# Starts it and exports AKAD_TEST_POSTGRES. Durability is off: its data lives as long as the tests.
start_postgres() {
    local port
    postgres_folder=$(mktemp -d /tmp/akad-postgres.XXXXXX)
    [ "$(id -u)" != 0 ] || chown postgres "$postgres_folder"
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    (
        cd "$postgres_folder"
        postgres_as $postgres_bin/initdb -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N >initdb.log
        postgres_as $postgres_bin/pg_ctl -D data -l "$postgres_folder/server.log" -w start -o \
            "-p $port -k $postgres_folder -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off -c full_page_writes=off" \
            >start.log
    ) </dev/null || stop "PostgreSQL did not start; see $postgres_folder."
    export AKAD_TEST_POSTGRES=postgresql://postgres@127.0.0.1:$port/postgres
}

stop_postgres() {
    [ -n "${postgres_folder:-}" ] || return 0
    (cd "$postgres_folder" && postgres_as $postgres_bin/pg_ctl -D data -m immediate -w stop) >/dev/null 2>&1 || true
    rm -rf "$postgres_folder"
    postgres_folder=
}
