#!/bin/sh
# run.sh [POVNET [ROWS [RUNS]]]: what povnet costs beside the bare tool that does the same, on the same machine in the
# same minute: runs alternate, medians are compared. POVNET is a Release build (build/gcc/povnet where it is not named),
# with three more targets beside it: cmake --build build/gcc --target bench_rows bench_xlsx bench_trace
#   import      ROWS new persons, validated, upserted and journaled / sqlite3 .import of the same file into the same
#               columns and indexes with default settings
#   again       the file shuffled, 1 % changed / the first import
#   workbook    100,000 x 20 values to xlsx / a bare libxlsxwriter program in constant memory; and the most memory it
#               took, of 64 MB
#   version     povnet --version / sqlite3 --version
#   commands    lists, pages, terms and checks in a large case file / the shell with the same statements, and a bare scan
#               of what they read (cases.py)
#   money       the workbooks of a year with 50,000 documents and 1,000,000 rows of timesheets / the shell (money.py)
set -eu
here=$(dirname "$(realpath "$0")")
povnet=$(realpath "${1:-$here/../../build/gcc/povnet}") rows=${2:-1000000} runs=${3:-3}
programs=$(dirname "$povnet")/tests
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8 POVNET_NOW=2026-11-05T08:00:00Z HOME="$work"

seconds() { # COMMAND... : runs it, prints the seconds it took
  started=$(date +%s.%N)
  "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
  date +%s.%N | awk -v started="$started" '{printf "%.3f\n", $1 - started}'
}
median() { sort -n "$1" | awk '{value[NR] = $1} END {print value[int((NR + 1) / 2)]}'; }
compare() { # NAME OURS THEIRS LIMIT
  awk -v name="$1" -v ours="$(median "$2")" -v theirs="$(median "$3")" -v limit="$4" 'BEGIN {
    ratio = ours / theirs
    printf "%-9s %8.3f s / %8.3f s = %5.2f  (at most %s)%s\n", name, ours, theirs, ratio, limit, (ratio > limit ? "  OVER" : "")}'
}

import_povnet() { "$povnet" --db "$1" intake import "$2" --register person --quiet; }
fresh() { rm -f case.db*; "$povnet" --db case.db db init --quiet; }
import_sqlite() {
  rm -f plain.db
  sqlite3 plain.db <<'SQL'
CREATE TABLE person (tax_code TEXT, surname TEXT, name TEXT, sex TEXT, birth_day TEXT, birth_place TEXT,
  citizenship TEXT, language TEXT, phone TEXT, email TEXT, arrived_on TEXT, note TEXT);
CREATE UNIQUE INDEX person_key ON person (tax_code);
CREATE INDEX person_birth ON person (birth_day, surname);
.import --csv --skip 1 persons.csv person
SQL
}

/usr/bin/python3 "$here/persons.py" "$rows" >persons.csv
/usr/bin/python3 "$here/persons.py" "$rows" --changed >changed.csv
for _ in $(seq "$runs"); do
  fresh
  seconds import_povnet case.db persons.csv >>import.ours
  seconds import_sqlite >>import.theirs
  seconds import_povnet case.db changed.csv >>again.ours
done
compare import import.ours import.theirs 1.0
compare again again.ours import.ours 0.6

for program in bench_rows bench_xlsx; do
  [ -x "$programs/$program" ] || { echo "run.sh: $programs/$program is not built" >&2; exit 2; }
done
for _ in $(seq "$runs"); do
  seconds "$programs/bench_rows" ours.xlsx "$work" >>xlsx.ours
  seconds "$programs/bench_xlsx" theirs.xlsx "$work" >>xlsx.theirs
done
compare workbook xlsx.ours xlsx.theirs 1.3
/usr/bin/python3 "$here/memory.py" "$programs/bench_rows" ours.xlsx "$work"

hundred() { for _ in 1 2 3 4 5 6 7 8 9 10; do "$@"; "$@"; "$@"; "$@"; "$@"; "$@"; "$@"; "$@"; "$@"; "$@"; done; }
for _ in $(seq $((runs * 3))); do
  seconds hundred "$povnet" --version >>version.ours
  seconds hundred sqlite3 --version >>version.theirs
done
compare version version.ours version.theirs 3

/usr/bin/python3 "$here/cases.py" "$povnet"
/usr/bin/python3 "$here/money.py" "$povnet"
