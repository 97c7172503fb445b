#!/bin/sh
# roundtrip.sh POVNET: a filled form through LibreOffice and Gnumeric, as xlsx and as ods, loses nothing: labels of
# drop-downs, days, months, money, hours, shares, leading zeros, line breaks, quotes, "=" (S-119). A row that comes back as
# it went out is "unchanged" even when its record has changed meanwhile; one that lost or altered a cell would be rejected.
set -eu
povnet=$(realpath "$1")
export LC_ALL=C.UTF-8 TZ=UTC POVNET_NOW=2026-11-05T08:00:00Z
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME="$work"
fault() { echo "roundtrip: $1" >&2; exit 1; }
p() { "$povnet" -q "$@"; }
add() { p intake add "$@" >/dev/null; }
command -v soffice >/dev/null || { echo "skipped: soffice is not here"; exit 77; }

p db init
add organisation name='Cooperativa "La Via", ETS'
add organisation name='Gemella'
add staff 'name=Zzaveri Ada' profile='Assistente sociale' employer='Cooperativa "La Via", ETS' permanent=sì \
  contract_level=007 weekly_minutes=36:30 full_time_weekly_minutes=36:00 social_share=62,5 assignment_on=29/02/2024 \
  phone=+39020001 note="$(printf 'una "nota"\nsu due righe; =1+1')"
add staff 'name=Zzoboli Ugo' phone=0020003 permanent=no weekly_minutes=0:10 social_share=0,01 assignment_act='=SOMMA(1;2)' \
  note="'virgolette'" email='@casa' valid_from=01/01/1985
add person cognome="D'Bbbari" nome='Bbbù Çelik' 'nata il=01/01/1899' sesso=F note='-3 giorni'
add person cognome=Bbbo nome=Bbba 'codice fiscale=BBBBBC31B42Z999T' 'nata il=02/02/1931' note='1,5' telefono='1e5'
add measure_grant misura=ADI protocollo=0012345678901234567 persona=P-000001 'data domanda=01/06/2026' \
  first_paid_month=2026-07 months=18 amount=1.234,56 members=3 minors=0 bound=no note='TRUE'
add measure_grant misura=ADI protocollo=1/2 persona=P-000002 'data domanda=02/06/2026' amount=0,05 first_paid_month=2026-12 \
  note="$(printf '12/2026\n\n03-04')"

forms="staff person measure_grant"
mkdir forms xlsx ods
for form in $forms; do p intake form "$form" --filled -o "forms/$form.xlsx"; done
convert() { soffice --headless "-env:UserInstallation=file://$work/office" --convert-to "$1" --outdir "$2" forms/*.xlsx >log 2>&1 || { cat log; fault "soffice"; }; }
convert xlsx xlsx
convert ods ods
folders='forms xlsx ods'
if command -v ssconvert >/dev/null; then
  folders="$folders gnumeric"
  mkdir gnumeric
  for form in $forms; do
    ssconvert "forms/$form.xlsx" "gnumeric/$form.xlsx" >log 2>&1 || { cat log; fault "ssconvert"; }
    ssconvert "forms/$form.xlsx" "gnumeric/$form.ods" >log 2>&1 || { cat log; fault "ssconvert"; }
  done
fi
for form in $forms; do
  mkdir -p "csv"
  p intake form "$form" --filled -o "csv/$form.csv"
  p intake form "$form" --filled --csv-dialect excel-it -o "csv/$form-excel.csv"
done

# unchanged FILE: every row of it is as it went out
unchanged() {
  p intake import "$1" --format json >answer 2>err || { cat err; fault "$1 is rejected"; }
  /usr/bin/python3 - "$1" answer <<'PY' || { cat err; exit 1; }
import json, sys
rows = {row["outcome"]: row["rows"] for table in json.load(open(sys.argv[2]))["tables"] if table["key"] == "rows" for row in table["rows"]}
if rows != {"importate": 0, "invariate": 2, "messe da parte": 0, "saltate": 0, "respinte": 0}:
    sys.exit(f"roundtrip: {sys.argv[1]}: {rows}")
PY
}
for record in OP-000001 OP-000002; do p intake set staff $record register_number=9 >/dev/null; done
for record in P-000001 P-000002; do p intake set person $record email=x >/dev/null; done
for record in $(p intake list measure_grant --format tsv | sed 1d | cut -f1); do p intake set measure_grant "$record" minors=2 >/dev/null; done
files=0
for folder in $folders csv; do
  for file in "$folder"/*; do unchanged "$file" && files=$((files + 1)); done
done
echo "roundtrip: $files files as they went out"
