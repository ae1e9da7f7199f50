# The whole proof, in the order that finds the cheapest mistake first. Each phase leaves reports
# in build/reports/<phase>/, and dev.d/tally.py counts them; a phase that breaks without a report
# counts as one failure. What is tested first is the release build: it is what people run, and the
# journeys need it anyway.
# shellcheck shell=bash

# phase TITLE NAME COMMAND…
phase() {
    local title=$1 name=$2 began=$SECONDS
    shift 2
    heading "$title"
    mkdir -p "build/reports/$name"
    local status
    set +e
    (
        set -e
        "$@"
    )
    status=$?
    set -e
    python3 dev.d/tally.py count "$name" "$status"
    say "   $((SECONDS - began)) s"
}

# Runs every test program of a preset; GTEST_OUTPUT makes each of them leave a report.
# run_cpp_tests PRESET NAME [CTEST WORDS…]
run_cpp_tests() {
    local preset=$1 reports=$PWD/build/reports/$2/
    shift 2
    GTEST_OUTPUT=json:$reports ctest --test-dir "build/$preset" -j "$(nproc)" --timeout 900 \
        --output-on-failure --no-tests=error "$@"
}

build_and_run() {
    build_cpp "$1"
    run_cpp_tests "$@"
}

run_web_tests() {
    local status=0
    web_packages
    cd web
    npm run --silent check </dev/null || status=1
    npm test --silent -- --reporter=default --reporter=json \
        --outputFile.json=../build/reports/web/vitest.json </dev/null || status=1
    return $status
}

run_journeys() {
    build_web
    build_cpp release akad
    local journeys=(test/e2e/*_test.mjs)
    AKAD_BINARY=$PWD/build/release/src/akad AKAD_CHROMIUM=$(type -P chromium) \
        node --test --test-concurrency=1 --test-timeout=300000 \
        --test-reporter=spec --test-reporter-destination=stdout \
        --test-reporter=tap --test-reporter-destination=build/reports/journeys/node.tap \
        "${journeys[@]}" </dev/null
}

akad_test() {
    need build test check fuzz
    rm -rf build/reports
    trap stop_postgres EXIT
    trap 'exit 130' INT TERM
    start_postgres
    phase "Checks" checks python3 check/run.py --report build/reports/checks/checks.tsv
    phase "Unit and store tests, SQLite and PostgreSQL" unit build_and_run release unit
    # Without the stories: they start and kill servers, and the release build has told them already.
    phase "Unit and store tests under AddressSanitizer and UndefinedBehaviorSanitizer" \
        sanitize build_and_run sanitize sanitize --exclude-regex '^stories$'
    stop_postgres
    phase "Fuzz targets, a few seconds each" fuzz fuzz_all 8 build/reports/fuzz/targets.tsv
    phase "Web" web run_web_tests
    phase "Journeys in Chromium" journeys run_journeys
    python3 dev.d/tally.py close
}
