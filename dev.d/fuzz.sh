# Fuzzing: each target of test/fuzz/ for a few seconds, with clang's libFuzzer and the sanitizers.
# What an earlier run found worth keeping stays in build/fuzz/corpus/ and is where the next begins.
# shellcheck shell=bash

fuzz_seed=20261122

# The seeds that a target starts from, beside what earlier runs found.
fuzz_seeds() {
    case $1 in
        csv) echo test/golden/imports ;;
        *) echo "test/fuzz/corpus/$1" ;;
    esac
}

# fuzz_one TARGET SECONDS: false when the target broke; the input that did it is named.
fuzz_one() {
    local target=$1 seconds=$2 folder=build/fuzz log=build/fuzz/$1.log
    mkdir -p "$folder/corpus/$target" "$folder/found"
    if "$folder/test/fuzz/${target}_fuzz" -seed="$fuzz_seed" -max_total_time="$seconds" -timeout=10 \
        -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 -artifact_prefix="$folder/found/$target-" \
        "$folder/corpus/$target" "$(fuzz_seeds "$target")" >"$log" 2>&1; then
        say "   $target: $(awk '/number_of_executed_units/ { print $2 }' "$log") inputs, seed $fuzz_seed"
        return
    fi
    grep -E '^(==|SUMMARY|.*runtime error|.*Test unit written)' "$log" || tail -n 20 "$log"
    return 1
}

# fuzz_all SECONDS [REPORT]: every target at once; the report has a line for each.
fuzz_all() {
    local seconds=$1 report=${2:-/dev/null} target result status=0
    local -A running=()
    build_cpp fuzz all_fuzz
    for target in csv http json ledger; do
        fuzz_one "$target" "$seconds" &
        running[$target]=$!
    done
    for target in "${!running[@]}"; do
        result=ok
        wait "${running[$target]}" || result=broken
        [ $result = ok ] || status=1
        printf '%s\t%s\n' "$target" $result >>"$report"
    done
    return $status
}

akad_fuzz() {
    need build fuzz
    fuzz_all "${1:-60}"
}
