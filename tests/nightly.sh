#!/bin/sh
# nightly.sh POVNET: what examples/nightly.sh does with an inbox: forms and files come in by recognition, what is rejected
# lies beside its reasons, a half-copied file waits, a second run does nothing, two at once are one; each worker's folder
# is read by nobody else (S-119, S-097).
set -eu
povnet=$(realpath "$1")
nightly=$(dirname "$(realpath "$0")")/../examples/nightly.sh
export LC_ALL=C.UTF-8 TZ=UTC POVNET_NOW=2026-11-05T08:00:00Z
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fault() { echo "nightly: $1" >&2; [ ! -f said ] || cat said err >&2; exit 1; }
p() { "$povnet" -q "$@" >/dev/null; }

# run STATUS WANTED_JSON OPTIONS...: one night; the JSON is compared without its day
run() {
  wanted=$1 json=$2
  shift 2
  code=0
  sh "$nightly" --db povnet.db --inbox in --outbox out --backup copie --povnet "$povnet" "$@" >said 2>err || code=$?
  [ "$code" -eq "$wanted" ] || fault "status $code instead of $wanted"
  [ "$(sed 's/"day": "[0-9-]*", //' said)" = "$json" ] || fault "not what was expected: $json"
}

p db init
p intake add staff name='Zzaveri Ada'
p intake add staff name='Zzoboli Ugo' valid_to=2026-01-31
p intake add antenna name='Hub Melzo' comune=Melzo
p intake add person cognome=Bbbari nome=Bbbina 'nata il=01/01/1930'
mkdir in
p intake form person --filled -o in/persone.xlsx
p intake form address -o in/vuoto.xlsx
printf 'Codice,Persona,Ruolo,Comune,Frazione,Via e numero,Luogo come scritto,Dal,Al\n,P-000001,Dimora,Melzo,,,,2026-01-01,\n' >'in/indirizzi nuovi.csv'
printf 'Antenna;Cosa\nHub;1\n' >in/altro.csv
printf 'Codice,Persona,Ruolo,Comune,Frazione,Via e numero,Luogo come scritto,Dal,Al\n,P-000001,Dimora,Mezo,,,,2026-01-01,\n' >in/sbagliati.csv
touch -d '2026-01-01' in/*
touch in/a-meta.csv 'in/aperto.xlsx.part'

run 3 '{"done": 3, "rejected": 2, "waiting": 1, "left": 0, "workers": 1, "failed": 0, "status": 3}'
[ "$("$povnet" intake list address --format csv | wc -l)" -eq 2 ] || fault "the address is not there"
[ "$(ls in)" = "$(printf 'a-meta.csv\naperto.xlsx.part\ndone\nrejected')" ] || fault "inbox: $(ls in)"
day=$(date +%F)
grep -q 'forse "Melzo"' "in/rejected/$day-sbagliati.csv.messaggi.txt" || fault "no messages beside the rejected file"
grep -q 'Mezo' "in/rejected/$day-sbagliati.csv.scarti.csv" || fault "no rejected rows beside the rejected file"
grep -q 'nessuna fonte' "in/rejected/$day-altro.csv.messaggi.txt" || fault "a file that nobody knows is not explained"
grep -rq 'Bbbari' in/rejected/*.messaggi.txt && fault "a name in the messages"
for file in controlli.html file-attesi.html scadenze.html; do [ -s "out/ufficio/$file" ] || fault "no $file"; done
[ -s copie/ambito.db ] || fault "no backup"
[ ! -e out/OP-000002 ] || fault "who has left has a folder"
grep -q '^BEGIN:VCALENDAR' out/OP-000001/scadenze.ics || fault "no calendar"
[ "$(stat -c %a out/OP-000001 out/OP-000001/scadenze.html | tr '\n' ' ')" = '700 600 ' ] || fault "others may read the outbox"

# Again: nothing is left to do. The half-copied file comes in when asked.
run 0 '{"done": 0, "rejected": 0, "waiting": 1, "left": 0, "workers": 1, "failed": 0, "status": 0}'
printf 'Nome;Comune\nHub Inzago;Inzago\n' >in/a-meta.csv
cp "in/rejected/$day-sbagliati.csv.scarti.csv" in/corretti.csv
sed -i 's/Mezo/Inzago/g; s/2026-01-01/2026-03-01/' in/corretti.csv
run 3 '{"done": 1, "rejected": 1, "waiting": 0, "left": 0, "workers": 1, "failed": 0, "status": 3}' --now
[ "$("$povnet" intake list address --format csv | wc -l)" -eq 3 ] || fault "the corrected rows did not come in"

# A second run at the same time does nothing; a case file that is not there leaves the files where they are.
(flock 9; sh "$nightly" --db povnet.db --inbox in --outbox out --povnet "$povnet" >said 2>err 9>&-; echo $? >code) 9>in/.lock
[ "$(cat code)" -eq 6 ] || fault "two at once"
cp in/done/"$day"-corretti.csv in/di-nuovo.csv
code=0
sh "$nightly" --db nowhere.db --inbox in --outbox out --povnet "$povnet" --now >said 2>err || code=$?
[ "$code" -eq 4 ] || fault "status $code where there is no case file"
[ -f in/di-nuovo.csv ] || fault "the file is gone though nothing could be read"
echo "nightly: good"
