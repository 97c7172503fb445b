#!/bin/sh
# run.sh POVNET: the ministerial workbooks and those of PUC of an empty case file and of the month of the examples, cell by cell against
# the dumps kept here (ACCEPT=1 rewrites them); the same bytes twice; sums against the files; recalculated by LibreOffice.
# S-107: cumulative values at the day, beside the previous round.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
arrivals=$here/../../examples/arrivi
povnet=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export POVNET_NOW=2026-11-05T08:00:00Z LC_ALL=C.UTF-8 HOME="$folder"
failed=0

export_all() {
  "$povnet" --db "$folder/$1.db" export multifondo --as-of 2026-08-31 -o "$folder/$1-multifondo.xlsx"
  "$povnet" --db "$folder/$1.db" export puc_costs --period 2026 --as-of 2026-10-31 -o "$folder/$1-puc_costs.xlsx"
  "$povnet" --db "$folder/$1.db" export puc_register --period 2026-10 --as-of 2026-10-31 -o "$folder/$1-puc_register.xlsx"
  "$povnet" --db "$folder/$1.db" export qsfp --annuality 2024 --as-of 2026-10-31 -o "$folder/$1-qsfp.xlsx"
}

# Those that the scene of tests/cli/books.t fills: S-099, S-107, S-113.
export_others() {
  "$povnet" --db "$folder/$1.db" export social_workers --as-of 2026-02-10 -o "$folder/$1-social_workers.xlsx"
  "$povnet" --db "$folder/$1.db" export timesheet --period 2026-03 --as-of 2026-03-31 -o "$folder/$1-timesheet.xlsx"
  "$povnet" --db "$folder/$1.db" export supervision --period 2026 --as-of 2026-06-30 -o "$folder/$1-supervision.xlsx"
  "$povnet" --db "$folder/$1.db" export art158 --period 2026 --as-of 2026-12-31 -o "$folder/$1-art158.xlsx"
  "$povnet" --db "$folder/$1.db" export transparency --period 2026 --as-of 2026-12-31 -o "$folder/$1-transparency.xlsx"
  "$povnet" --db "$folder/$1.db" export siuss --period 2026 --as-of 2026-12-31 -o "$folder/$1-siuss.xlsx"
}

import() {
  file=$1
  shift
  "$povnet" --db "$folder/month.db" intake import "$arrivals/$file" "$@" --reference-day 2026-10-31 >"$folder/said" 2>&1 ||
    { cat "$folder/said"; exit 1; }
}

compare() {
  /usr/bin/python3 "$here/dump.py" "$folder/$1.xlsx" >"$folder/$1.txt"
  [ -z "${ACCEPT-}" ] || cp "$folder/$1.txt" "$here/$1.txt"
  diff -u "$here/$1.txt" "$folder/$1.txt" || { echo "DIFFERS $1"; failed=1; }
}

recalculate() {
  mkdir -p "$folder/again"
  soffice -env:UserInstallation="file://$folder/office" --headless --convert-to ods --outdir "$folder/ods" "$folder/$1.xlsx" >/dev/null 2>&1 &&
    ssconvert --recalc "$folder/$1.xlsx" "$folder/again/$1.xlsx" >/dev/null 2>&1 || { echo "DIFFERS $1 does not open"; failed=1; return; }
  [ -s "$folder/ods/$1.ods" ] || { echo "DIFFERS $1 does not open in LibreOffice"; failed=1; }
  /usr/bin/python3 "$here/same_values.py" "$folder/$1.xlsx" "$folder/again/$1.xlsx" || failed=1
}

for name in empty month; do "$povnet" --db "$folder/$name.db" db init >/dev/null 2>&1; done
import enti.csv --register organisation
import operatori.csv --register staff
import persone.csv --register person
import nuclei.csv --source nuclei
import misure.csv --register measure_grant
import progetti_puc.csv --register puc_project
import partecipanti_puc.csv --register puc_assignment
import presenze.ods --source registro_presenze
cost() { "$povnet" -q --db "$folder/month.db" intake add puc_cost "$@" >/dev/null; }
cost puc_project=EP-01 kind=ppe planned=300,00 amount=212,40 day=2026-10-12 source=QSFP
cost puc_project=EP-01 kind=rct planned=180,00 source=COMUNE
cost puc_project=EP-02 kind=inail planned=60,00 amount=0,00 day=2026-10-30 source=POC
import annualita.csv --register fund_annuality
import impegni.csv --register obligation
import mandati.csv --register payment_order
import spese.csv --source spese_partner
import ore_lavorate.csv --source ore_lavorate
import rilevazioni.csv --register survey_round --actor UDP
for name in empty month; do
  export_all $name
  for book in multifondo qsfp puc_costs puc_register; do
    compare $name-$book
    cp "$folder/$name-$book.xlsx" "$folder/first.xlsx"
    export_all $name
    cmp "$folder/first.xlsx" "$folder/$name-$book.xlsx" || failed=1
  done
done
(export POVNET_DB="$folder/books.db" PATH="$(dirname "$povnet"):$PATH" && . "$here/../fixtures/books.sh") >/dev/null 2>&1
others="social_workers timesheet supervision art158 transparency siuss"
for name in empty books; do
  export_others $name
  for book in $others; do
    compare $name-$book
    mv "$folder/$name-$book.xlsx" "$folder/first-$book.xlsx"
  done
  export_others $name
  for book in $others; do cmp "$folder/first-$book.xlsx" "$folder/$name-$book.xlsx" || failed=1; done
done
/usr/bin/python3 "$here/totals.py" "$folder/month-multifondo.xlsx" || failed=1
for book in multifondo qsfp puc_costs puc_register; do recalculate month-$book; done
for book in $others; do recalculate books-$book; done
exit $failed
