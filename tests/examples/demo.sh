#!/bin/sh
# demo.sh POVNET: the steps run, and the report that they write holds the numbers of the files.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sh "$here/../../examples/demo.sh" --built "$(realpath "$1")" --into "$folder/demo" >"$folder/said" 2>&1 || { tail -n 40 "$folder/said"; exit 1; }
steps=$(find "$here/../../examples/steps" -name '[0-9]*.sh' | wc -l)
[ "$(grep -c '^== [0-9]*\.' "$folder/said")" -eq "$steps" ] || { echo "not $steps steps"; cat "$folder/said"; exit 1; }
for file in ambito.db copia.db scadenze.xlsx puc.xlsx mensile.csv mensile.json mensile.md mensile.html mensile.xlsx \
  multifondo.xlsx qsfp-2024.xlsx controlli.xlsx presa-in-carico.html copia-della-persona.html pagina-del-giorno.html scadenze-operatore.ics \
  indicatori.xlsx occasioni.xlsx ospitanti.xlsx progetto-puc.html gepi-puc.xlsx presenze-EP-01.xlsx puc-ottobre.html puc-costi.xlsx puc-registro.xlsx; do
  [ -s "$folder/demo/$file" ] || { echo "$file is not there"; exit 1; }
done
# The name of the SVG namespace is no address that a browser visits.
sed 's|xmlns="http://www.w3.org/2000/svg"||g' "$folder/demo/mensile.html" | grep -qE 'https?://|src=|@import' && { echo "mensile.html needs something from outside"; exit 1; }
/usr/bin/python3 "$here/month.py" "$folder/demo/mensile.json"
