#!/bin/sh
# requirements.sh [CTEST_OUTPUT]: the requirements (S-ids) that a test names, with those tests; given what ctest printed,
# only tests that ran and passed count. Says how many ids of the list of requirements, where it is at hand, have none.
set -eu
cd "$(dirname "$0")/.."
output=${1-}
list=${POVNET_SHARED:-../shared}/domain/requirements.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# "S-094 tests/unit/choose_test.cpp"
grep -rnoE 'S-[0-9]{3}' tests --include='*.cpp' --include='*.t' --include='*.sh' --include='*.py' |
  sed -E 's/^([^:]+):[0-9]+:(S-[0-9]+)$/\2 \1/' | grep -v 'requirements.sh' | sort -u >"$work/named" || true

# The name under which ctest runs a file: unit and property are one program each.
test_of() {
  case $1 in
  tests/unit/*) echo unit ;;
  tests/property/*) echo property ;;
  tests/cli/*.t) echo "cli.$(basename "$1" .t)" ;;
  tests/errors/*.t) echo "errors.$(basename "$1" .t)" ;;
  tests/golden/*) echo golden.workbooks ;;
  tests/arrivals/*) echo arrivals.month ;;
  tests/examples/*) echo examples.demo ;;
  tests/cases_month.py) echo cases.month ;;
  tests/occasions_month.py) echo occasions.month ;;
  *) basename "$1" | sed 's/\.[a-z]*$//' ;;
  esac
}

while read -r id file; do
  if [ "$output" ] && ! grep -qE "Test +#[0-9]+: $(test_of "$file") \.+ +Passed" "$output"; then continue; fi
  echo "$id $file"
done <"$work/named" >"$work/ran"

awk '{tests[$1] = tests[$1] " " $2} END {for (id in tests) print id ":" tests[id]}' "$work/ran" | sort
cut -d' ' -f1 "$work/ran" | sort -u >"$work/ids"
echo "$(wc -l <"$work/ids") requirements have a test${output:+ that ran and passed}"
[ -f "$list" ] || exit 0
grep -oE 'S-[0-9]{3}' "$list" | sort -u | comm -13 "$work/ids" - | wc -l | sed 's/$/ of the list have none yet/'
