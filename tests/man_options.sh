#!/bin/sh
# man_options.sh POVNET MAN_FOLDER: every room has a page, which names the same verbs and options as --help.
set -eu
povnet=$1 man=$2
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

options() { grep -oE -- '--[a-z][a-z-]+' | sort -u || true; }
section() { sed -n "/^$1:\$/,/^\$/p" | sed '1d'; } # of a --help text
# With those of every command that writes or that shows persons.
{ "$povnet" --help | section 'Opzioni comuni'; echo '--reason --dry-run --include-protected'; } | options >"$work/common"

faults=0
for room in $("$povnet" --help | section 'Comandi' | awk '{print $1}'); do
  page=$man/povnet-$room.1.scd
  verbs=$("$povnet" "$room" --help | section 'Comandi' | awk '$1 ~ /^[a-z]/ {print $1}')
  { "$povnet" "$room" --help | section 'Opzioni'
    for verb in $verbs; do "$povnet" "$room" "$verb" --help | section 'Opzioni'; done; } | options >"$work/help"
  case $room in config | completion | doctor | demo) [ -f "$page" ] || continue ;; esac
  if [ ! -f "$page" ]; then
    echo "$room has no page $page"
    faults=1
    continue
  fi
  grep -v '^  ' "$page" | options | comm -23 - "$work/common" >"$work/page"
  comm -23 "$work/help" "$work/common" >"$work/own"
  diff -u --label "$page" --label "povnet $room --help" "$work/page" "$work/own" || faults=1
  for verb in $verbs; do
    grep -q "^\*povnet $room $verb\*" "$page" || { echo "$page has no synopsis of $verb"; faults=1; }
  done
done
grep -v '^  ' "$man/povnet.1.scd" | options | comm -3 - "$work/common" >"$work/page"
[ ! -s "$work/page" ] || { echo "povnet.1.scd and povnet --help differ on:"; cat "$work/page"; faults=1; }
exit $faults
