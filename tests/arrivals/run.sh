#!/bin/sh
# run.sh POVNET: imports the files that arrived in October into a fresh case file and compares what came out with
# what count.py counts in the files themselves; then imports them all again, which must change nothing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
shared=${POVNET_SHARED:-$here/../../../shared}
files=$shared/data/arrivi-2026-10
[ -d "$files" ] || { echo "skipped: no $files"; exit 77; }
povnet=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export POVNET_NOW=2026-11-07T08:00:00Z POVNET_DB="$folder/ambito.db" LC_ALL=C.UTF-8
failed=0

# read_file STATUS NAME [OPTIONS...]: imports by the headers of the file; the good rows enter
read_file() {
  wanted=$1 name=$2
  shift 2
  status=0
  "$povnet" intake import "$files/$name" --partial --rejects "$folder/rejects-$name.csv" "$@" >"$folder/out" 2>"$folder/err" || status=$?
  [ $status -eq "$wanted" ] || { echo "DIFFERS $name: status $status, not $wanted"; tail -n 5 "$folder/out"; tail -n 9 "$folder/err"; failed=1; }
}

read_all() {
  rm -f "$folder"/rejects-*
  read_file 0 stanziamenti.csv --reference-day 2026-10-31
  read_file 0 rilevazioni_precedenti.csv --reference-day 2026-10-31
  read_file 3 gepi_casi.csv --reference-day 2026-10-31
  read_file 3 gepi_componenti.csv --reference-day 2026-10-31
  read_file 3 antenne.xlsx
  read_file 0 puc_catalogo.csv --reference-day 2026-10-31
  read_file 0 puc_abbinamenti.csv --reference-day 2026-10-31
  read_file 0 presenze_puc.ods
  read_file 0 timesheet.csv --reference-day 2026-10-31
  read_file 3 spese_ets.xlsx
  read_file 0 mandati.csv --reference-day 2026-11-07
}

"$povnet" db init >/dev/null
read_all
/usr/bin/python3 "$here/compare.py" "$files" "$POVNET_DB" || failed=1
"$povnet" report puc --period 2026 --as-of 2026-12-31 -o "$folder/puc.json"
"$povnet" puc insurance --period 2026 --as-of 2026-12-31 -o "$folder/insurance.json"
/usr/bin/python3 "$here/puc_report.py" "$files" "$folder/puc.json" "$folder/insurance.json" || failed=1
"$povnet" export multifondo --as-of 2026-08-31 -o "$folder/multifondo.xlsx"
/usr/bin/python3 "$here/../golden/totals.py" "$folder/multifondo.xlsx" "$files" || failed=1
"$povnet" export statement --period 2026 --as-of 2026-10-31 -o "$folder/statement.json"
"$povnet" report reconciliation --period 2026 --as-of 2026-11-07 -o "$folder/reconciliation.json"
/usr/bin/python3 "$here/ledger_report.py" "$files" "$folder/statement.json" "$folder/reconciliation.json" || failed=1
"$povnet" export timesheet --period 2026-10 --as-of 2026-10-31 -o "$folder/timesheet.json"
"$povnet" intake list fund_annuality -o "$folder/annualities.json"
/usr/bin/python3 "$here/ledger_books.py" "$files" "$folder/timesheet.json" "$folder/annualities.json" || failed=1
records() { /usr/bin/python3 "$here/records.py" "$POVNET_DB"; }
records >"$folder/before"
read_all
records >"$folder/after"
cmp -s "$folder/before" "$folder/after" || { echo "DIFFERS the second import changed records"; diff "$folder/before" "$folder/after" | head -20; failed=1; }
exit $failed
