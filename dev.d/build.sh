# Building: the web into web/dist/, then C++ by preset into build/<preset>/. The second call of
# anything here takes a second.
# shellcheck shell=bash

# build_cpp PRESET [TARGET…]
build_cpp() {
    local preset=$1 folder=build/$1
    shift
    if [ ! -e "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/build.ninja" ]; then
        quietly "cmake-$preset" cmake --preset "$preset"
    fi
    ninja -C "$folder" -j "$(nproc)" "$@"
}

# One digest over every file below web/ that is not made by a tool.
web_digest() {
    find web -type f -not -path 'web/node_modules/*' -not -path 'web/dist/*' -print0 |
        sort -z | xargs -0 sha256sum | sha256sum
}

# Not `npm ci`: it refuses a lock file in which packages for other platforms are missing, and not
# every registry has them all. The lock file's versions and digests hold here too.
web_packages() {
    bring_node
    local stamp=web/node_modules/.akad-lock lock
    lock="$(node --version) $(sha256sum <web/package-lock.json)"
    [ "$(cat $stamp 2>/dev/null)" = "$lock" ] && return
    say "Bringing the web's packages"
    (cd web && npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null)
    echo "$lock" >$stamp
}

build_web() {
    [ -e web/package.json ] || return 0
    local digest
    web_packages
    digest=$(web_digest)
    [ -e web/dist/index.html ] && [ "$(cat .cache/web-digest 2>/dev/null)" = "$digest" ] && return
    say "Building the web"
    (cd web && npm run --silent build </dev/null)
    echo "$digest" >.cache/web-digest
}

akad_build() {
    need build
    build_web
    build_cpp "${1:-release}"
}

akad_run() {
    local port=8080 place=(--data .cache/demo)
    while [ $# -gt 0 ]; do
        case $1 in
            --port) port=${2:?--port needs a number} ;;
            --data) place=(--data "${2:?--data needs a folder}") ;;
            --database) place=(--database "${2:?--database needs a postgresql:// address}") ;;
            *) stop "'./dev run' does not know '$1'." ;;
        esac
        shift 2
    done
    need build
    build_web
    build_cpp release akad
    exec build/release/src/akad serve "${place[@]}" --listen "127.0.0.1:$port" --demo
}

akad_bench() {
    need build
    build_cpp release akad_bench
    exec build/release/bench/akad_bench "$@"
}

akad_check() {
    need build check
    python3 check/run.py "$@"
}

akad_format() {
    need check
    git ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.hpp' |
        xargs -0 -r clang-format-19 -i
}
