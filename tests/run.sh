#!/bin/sh
# run.sh [--no-install] [--quick]: installs what is missing, builds with both compilers and runs every test.
# --quick: only the GCC build and its tests. Ends with one line: how many checks passed and failed.
set -u
cd "$(dirname "$0")/.." || exit 2
install= quick=no
for option in "$@"; do
  case $option in
  --no-install) install=--no-install ;;
  --quick) quick=yes ;;
  *) echo "run.sh: unknown option $option" >&2; exit 2 ;;
  esac
done
root=${POVNET_BUILD:-build}
passed=0 failed=0 failures=

# step NAME COMMAND... : runs it, says how long it took, goes on whatever comes of it
step() {
  name=$1
  shift
  echo "== $name"
  started=$(date +%s)
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) failures="$failures $name"; fi
  echo "== $name: $(($(date +%s) - started)) s"
}

# build FOLDER TARGETS CMAKE_OPTIONS...
build() {
  folder=$root/$1 targets=$2
  shift 2
  launcher=
  command -v ccache >/dev/null && launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
  # shellcheck disable=SC2086 # a list of targets
  cmake -S . -B "$folder" -G Ninja $launcher "$@" >"$folder.log" 2>&1 &&
    cmake --build "$folder" --target $targets >>"$folder.log" 2>&1 || { tail -40 "$folder.log"; return 1; }
}

tests() { # FOLDER [CTEST_OPTIONS...]: adds its tests to the count
  folder=$root/$1
  shift
  ctest --test-dir "$folder" --output-on-failure -j"$(nproc)" "$@" >"$folder.tests" 2>&1
  status=$?
  sed -n '/\*\*\*\|^The following/,$p' "$folder.tests" | head -200
  total=$(sed -nE 's/.* tests passed, ([0-9]+) tests failed out of ([0-9]+).*/\1 \2/p' "$folder.tests")
  bad=${total% *} all=${total#* }
  passed=$((passed + ${all:-0} - ${bad:-0})) failed=$((failed + ${bad:-0}))
  echo "$folder: ${all:-0} tests, ${bad:-0} failed"
  [ $status -eq 0 ]
}

manual() {
  fault=0
  for page in man/*.scd; do
    SOURCE_DATE_EPOCH=0 scdoc <"$page" >"$root/page" || fault=1
    mandoc -T lint -W error "$root/page" || fault=1
  done
  return $fault
}

format() {
  bad=$(git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run 2>&1 | grep -c 'warning:')
  echo "clang-format: $bad places differ (told, not refused)"
}

mkdir -p "$root"
# shellcheck disable=SC2086 # empty or one option
step packages sh tests/install.sh $install
step gcc-build build gcc all
step gcc-tests tests gcc
if [ $quick = no ]; then
  fuzzers=$(cd tests/fuzz && for file in *_fuzz.cpp; do printf 'fuzz_%s ' "${file%_fuzz.cpp}"; done)
  step manual manual
  step format format
  step clang-build build clang "povnet povnet_unit" -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_C_COMPILER=clang -DCMAKE_BUILD_TYPE=Debug
  step clang-tests tests clang -R '^unit$'
  step sanitizer-build build sanitize "povnet_unit povnet_property $fuzzers" -DPOVNET_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug
  step sanitizer-tests tests sanitize -R '^(unit|property|fuzz.*)$'
fi
step requirements sh tests/requirements.sh "$root/gcc.tests"
[ -z "$failures" ] || echo "failed:$failures"
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
