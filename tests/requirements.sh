#!/bin/sh
# requirements.sh [REQUIREMENTS.md]: the S-ids that a test names, with those tests; with the list of requirements,
# also how many of its ids have none.
set -eu
cd "$(dirname "$0")/.."
list=${1:-${POVNET_SHARED:-../shared}/domain/requirements.md}
named=$(mktemp)
trap 'rm -f "$named"' EXIT
grep -rnoE 'S-[0-9]{3}' tests --include='*.cpp' --include='*.t' --include='*.sh' --include='*.py' |
  sed -E 's/^([^:]+):[0-9]+:(S-[0-9]+)$/\2 \1/' | grep -v 'requirements.sh' | sort -u >"$named" || true
awk '{tests[$1] = tests[$1] " " $2} END {for (id in tests) print id ":" tests[id]}' "$named" | sort
echo "$(cut -d' ' -f1 "$named" | sort -u | wc -l) requirements are named by a test"
[ -f "$list" ] || exit 0
grep -oE 'S-[0-9]{3}' "$list" | sort -u >"$named.all"
cut -d' ' -f1 "$named" | sort -u | comm -13 - "$named.all" | wc -l | sed 's/$/ of the list have none yet/'
rm -f "$named.all"
