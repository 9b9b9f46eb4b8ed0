#!/bin/sh
# Builds the fuzz targets with clang and lets each run for some seconds. Ends with 1 when one of them finds a fault; the
# input that shows it lies in build/fuzz/found.
#
#   tests/fuzz/run.sh [--seconds N] [target …]
#
#   --seconds N   for each target; 30 when not given
#   target        httpparser_fuzz, ctwingpush_fuzz, onenetpush_fuzz, thingmodel_fuzz; all when none is named
set -eu
cd "$(dirname "$0")/../.."

seconds=30
if [ "${1-}" = --seconds ]; then
    if [ $# -lt 2 ] || ! [ "$2" -gt 0 ] 2>/dev/null; then
        echo "tests/fuzz/run.sh: --seconds needs a number" >&2
        exit 2
    fi
    seconds=$2
    shift 2
fi
case ${1-} in
-h | --help)
    sed -n '2,8s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
esac
[ $# -gt 0 ] || set -- httpparser_fuzz ctwingpush_fuzz onenetpush_fuzz thingmodel_fuzz
tools/setup build fuzz

# The preset's fuzzer-no-link: what the libraries do must be seen, not only what the target's own file does.
cmake --preset fuzz
cmake --build --preset fuzz --target "$@"

mkdir -p build/fuzz/found
status=0
for target in "$@"; do
    corpus=build/fuzz/corpus/$target # what it has learnt is the start of the next run
    mkdir -p "$corpus"
    echo "$target: $seconds s"
    ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
        "build/fuzz/bin/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -verbosity=0 -artifact_prefix="build/fuzz/found/$target-" "$corpus" "tests/fuzz/seeds/$target" || status=1
done
exit $status
