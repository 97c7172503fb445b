#!/bin/sh
# puc_sheet_trip.sh POVNET: S-059, the month sheet through LibreOffice, as xlsx and as ods: unchanged it changes nothing, its
# sums are those that were written, and what was typed enters. One person of a project with every kind of mark.
set -eu
povnet=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
command -v soffice >/dev/null || { echo "skipped: soffice is not here"; exit 77; }
export LC_ALL=C.UTF-8 TZ=UTC POVNET_NOW=2026-11-05T08:00:00Z
PATH=$(dirname "$povnet"):$PATH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME="$work"
fault() { echo "puc_sheet_trip: $1" >&2; exit 1; }
convert() { soffice --headless "-env:UserInstallation=file://$work/office" --convert-to "$1" --outdir "$2" "$3" >log 2>&1 || { cat log; fault "soffice"; }; }
# outcome FILE: rows imported and unchanged
outcome() { povnet intake import "$1" --format csv 2>err | sed -n 's/^\(importate\|invariate\),//p' | paste -sd' '; cat err >&2; }
. "$here/fixtures/puc_sheet.sh"

povnet puc sheet EP-1 --period 2026-10 -o sheet.xlsx
convert xlsx again sheet.xlsx
convert ods again sheet.xlsx
/usr/bin/python3 "$here/golden/same_values.py" sheet.xlsx again/sheet.xlsx || fault "LibreOffice has other sums"
for file in sheet.xlsx again/sheet.xlsx again/sheet.ods; do
  said=$(outcome "$file")
  [ "$said" = "0 2" ] || fault "$file unchanged: $said"
done
/usr/bin/python3 fill.py sheet.xlsx D12=4 E12="REC 2,5" F12=AI C12=5 O13="AG 2" J13="(vuoto)"
convert ods typed sheet.xlsx
convert csv typed typed/sheet.ods
sums=$(/usr/bin/python3 -c 'import csv, sys
print(*next(row[34:40] for row in csv.reader(sys.stdin) if row and row[0] == "P-000002"))' <typed/sheet.csv)
[ "$sums" = "35.43 6.5 2.5 0 5 28.93" ] || fault "LibreOffice adds up what was typed to $sums"
said=$(outcome typed/sheet.ods)
[ "$said" = "2 0" ] || fault "typed: $said"
marks=$(povnet intake list puc_attendance --format csv | sed 1d | cut -d, -f3-6 | sort | paste -sd' ')
wanted="P-000001,2026-10-05,Presente,240 P-000001,2026-10-12,Assenza giustificata,120 P-000001,2026-10-14,Recupero,150 P-000001,2026-10-19,Assenza ingiustificata,120 P-000001,2026-10-21,Presente,200 P-000002,2026-10-01,Presente,240 P-000002,2026-10-02,Recupero,150 P-000002,2026-10-03,Assenza ingiustificata,300"
[ "$marks" = "$wanted" ] || { echo "wanted $wanted"; echo "found  $marks"; fault "other marks"; }
said=$(outcome typed/sheet.ods)
[ "$said" = "0 2" ] || fault "the same twice: $said"
echo "puc_sheet_trip: xlsx and ods lose nothing"
