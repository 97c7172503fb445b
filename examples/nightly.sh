#!/bin/sh
# nightly.sh --db FILE --inbox FOLDER --outbox FOLDER [--backup FOLDER] [--keep N] [--logins FILE] [--povnet PROGRAM]
#            [--partial] [--now]
# For cron, and for those without a shell: forms and files dropped into the inbox come in, each recognised by its
# headings. It ends in inbox/done or, with its rejected rows and the messages beside it, in inbox/rejected; corrected, it
# is dropped again. Each worker finds a page and a calendar of the terms in outbox/OP-000001, which nobody else reads;
# the office finds checks and expected files in outbox/ufficio. --logins: lines "OP-000001 login", whose folders are
# handed over. Files younger than a minute may still be copying and wait for the next time, unless --now.
# One line of JSON says what was done. Run again, it changes nothing. Status: 0; 3 where files were rejected; else that
# of the first step that failed.
set -u
umask 077
povnet=povnet db='' inbox='' outbox='' backup='' keep=14 logins='' partial='' now=''

usage() { echo "nightly.sh: $1" >&2; exit 2; }
while [ $# -gt 0 ]; do
  case $1 in
  --partial) partial=--partial; shift; continue ;;
  --now) now=yes; shift; continue ;;
  --db | --inbox | --outbox | --backup | --keep | --logins | --povnet) [ $# -ge 2 ] || usage "$1: manca il valore" ;;
  *) usage "opzione sconosciuta: $1" ;;
  esac
  case $1 in
  --db) db=$2 ;;
  --inbox) inbox=$2 ;;
  --outbox) outbox=$2 ;;
  --backup) backup=$2 ;;
  --keep) keep=$2 ;;
  --logins) logins=$2 ;;
  --povnet) povnet=$2 ;;
  esac
  shift 2
done
if [ ! "$db" ] || [ ! "$inbox" ] || [ ! "$outbox" ]; then usage "servono --db, --inbox e --outbox"; fi
[ -d "$inbox" ] || usage "$inbox: la cartella non c'è"

done=0 rejected=0 waiting=0 left=0 workers=0 failed=0 status=0
today=$(date +%F)
mkdir -p "$inbox/done" "$inbox/rejected" "$outbox/ufficio" || exit 5
exec 9>"$inbox/.lock" || exit 5
flock -n 9 || { echo "nightly.sh: un'altra esecuzione è in corso" >&2; exit 6; }

p() { "$povnet" --db "$db" --actor notte --quiet "$@"; }

# ended STATUS: the first fault decides, and a rejected file is the mildest
ended() { if [ "$status" -eq 0 ] || { [ "$status" -eq 3 ] && [ "$1" -ne 0 ]; }; then status=$1; fi; }

# free FOLDER NAME: a path there that nothing has yet
free() {
  path=$1/$today-$2 number=1
  while [ -e "$path" ]; do number=$((number + 1)) path=$1/$today-$number-$2; done
  echo "$path"
}

# take FILE: imports it and moves it where it belongs; a case file that is busy or broken leaves it where it is
take() {
  messages=$inbox/.messages rejects=$inbox/.rejects.csv
  rm -f "$rejects"
  p intake import "$1" $partial --rejects "$rejects" --format csv >/dev/null 2>"$messages"
  case $? in
  0) mv -- "$1" "$(free "$inbox/done" "$(basename "$1")")" && done=$((done + 1)) ;;
  3 | 7)
    place=$(free "$inbox/rejected" "$(basename "$1")")
    mv -- "$1" "$place" && rejected=$((rejected + 1))
    mv -- "$messages" "$place.messaggi.txt"
    [ ! -e "$rejects" ] || mv -- "$rejects" "$place.scarti.csv"
    ended 3
    ;;
  *) left=$((left + 1)); cat "$messages" >&2; ended 4 ;;
  esac
  rm -f "$messages" "$rejects"
}

for file in "$inbox"/*; do
  if [ ! -f "$file" ] || [ -L "$file" ]; then continue; fi
  case $(basename "$file") in '~$'* | *.part | *.tmp | *.crdownload) continue ;; esac
  if [ "$now" ] || [ "$(find "$file" -mmin +1)" ]; then take "$file"; else waiting=$((waiting + 1)); fi
done

# step COMMAND...: a failure is told, and the night goes on
step() {
  p "$@" >/dev/null 2>"$inbox/.messages" && return
  code=$?
  cat "$inbox/.messages" >&2
  failed=$((failed + 1))
  ended "$code"
}

if [ "$backup" ]; then
  mkdir -p "$backup"
  step db backup "$backup/ambito.db" --keep "$keep"
fi
step check -o "$outbox/ufficio/controlli.html"
step intake expected -o "$outbox/ufficio/file-attesi.html"
step plan due -o "$outbox/ufficio/scadenze.html"

# The workers of today, by the column valid_to of the list.
working=$(p intake list staff --format tsv | awk -F '\t' -v today="$today" '
  NR == 1 { for (i = 1; i <= NF; i++) if ($i == "valid_to") to = i; next }
  $to == "" || $to >= today { print $1 }')
for worker in $working; do
  folder=$outbox/$worker
  mkdir -p "$folder"
  step plan due --staff "$worker" -o "$folder/scadenze.html"
  step plan due --staff "$worker" -o "$folder/scadenze.ics"
  workers=$((workers + 1))
  login=
  [ ! "$logins" ] || login=$(awk -v worker="$worker" '$1 == worker { print $2; exit }' "$logins")
  if [ "$login" ] && [ "$(id -u)" -eq 0 ] && id -u "$login" >/dev/null 2>&1; then chown -R "$login" "$folder"; fi
done
rm -f "$inbox/.messages"

printf '{"day": "%s", "done": %d, "rejected": %d, "waiting": %d, "left": %d, "workers": %d, "failed": %d, "status": %d}\n' \
  "$today" "$done" "$rejected" "$waiting" "$left" "$workers" "$failed" "$status"
exit "$status"
