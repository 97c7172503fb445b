#!/bin/sh
# siuss.sh POVNET: what `export siuss` writes, inserting and cancelling, is valid for the schema of INPS (a file of the shared folder; skipped where
# it is not there). S-011.
set -eu
tests=$(cd "$(dirname "$0")" && pwd)
schema=${POVNET_SHARED:-$tests/../../shared}/reference/inps/PS_PSA_SINA201806.xsd
[ -f "$schema" ] || { echo "skipped: no $schema"; exit 77; }
command -v xmllint >/dev/null || { echo "skipped: no xmllint"; exit 77; }
povnet=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
FIXTURES=$tests/fixtures PATH=$(dirname "$povnet"):$PATH HOME=$folder LC_ALL=C.UTF-8 POVNET_NOW=2026-11-05T08:00:00Z
export FIXTURES PATH HOME LC_ALL POVNET_NOW
cd "$folder"
. "$FIXTURES/siuss.sh" >setup 2>&1 || { cat setup; exit 1; }
failed=0

valid() { xmllint --noout --schema "$schema" "$1" >said 2>&1 || { echo "DIFFERS $1"; cat said; failed=1; }; }

send() { povnet -q --data ufficio export siuss --period 2026 --as-of 2026-12-31 --partial --rejects scarti.csv "$@" || [ $? -eq 3 ]; }

send -o insert.xml
valid insert.xml
send --cancel -o cancel.xml
valid cancel.xml
grep -q 'TipoOperazione="C"' cancel.xml || { echo "DIFFERS nothing is cancelled"; failed=1; }
# The test itself: a file that the schema refuses is seen.
sed 's/PresenzaProvaMezzi="[0-9]"/PresenzaProvaMezzi="9"/' insert.xml >bad.xml
if xmllint --noout --schema "$schema" bad.xml 2>/dev/null; then echo "DIFFERS the schema takes anything"; failed=1; fi

# Every benefit of the period is sent, listed, or left out because of its person: none is lost.
sent=$(grep -c '<PrestazioniSociali' insert.xml)
listed=$(tail -n +2 scarti.csv | cut -d, -f1 | sort -u | grep -c CE-)
[ $((sent + listed + 1)) -eq 11 ] || { echo "DIFFERS $sent sent, $listed listed, 1 protected, of 11"; failed=1; }
exit $failed
