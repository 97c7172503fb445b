#!/bin/sh
# crash.sh POVNET: whatever stops it, a full disk or kill -9, a new case file, an upgrade, an import and a result are
# there whole or not at all, and the case file verifies.
set -eu
povnet=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8 POVNET_NOW=2026-11-05T08:00:00Z HOME="$work"
rows=2000
/usr/bin/python3 "$here/bench/persons.py" $rows >persons.csv

# limited BLOCKS COMMAND... : the command on a disk of so many blocks of 512 bytes; prints its status
limited() {
  blocks=$1
  shift
  (ulimit -f "$blocks"; trap '' XFSZ; set +e; "$@" >said 2>&1; echo $?)
}
people() { sqlite3 "$1" 'SELECT count(*) FROM person'; }
fail() { echo "$1"; cat said 2>/dev/null; exit 1; }

echo "a new case file on a full disk"
whole=no
for blocks in 0 8 64 256 1024 4096 65536; do
  rm -f new.db*
  case $(limited $blocks "$povnet" --db new.db db init) in
  0) whole=yes; "$povnet" --db new.db db verify >said 2>&1 || fail "at $blocks blocks: initialised, not whole" ;;
  4 | 5) [ $whole = no ] || fail "at $blocks blocks: refused, though fewer were enough"
    [ ! -s new.db ] || ! "$povnet" --db new.db db info >said 2>&1 || fail "at $blocks blocks: half a case file" ;;
  *) fail "at $blocks blocks: a status that is not told" ;;
  esac
done
[ $whole = yes ] || fail "never initialised"

"$povnet" --db empty.db db init >said 2>&1 || fail "cannot start"
check_whole() { # WHAT: all rows or none, and the file verifies
  "$povnet" --db case.db db verify >said 2>&1 || fail "$1: the case file does not verify"
  case $(people case.db) in 0 | $rows) ;; *) fail "$1: $(people case.db) of $rows rows" ;; esac
}

echo "an import on a full disk"
size=$(($(stat -c %s empty.db) / 512))
for more in 0 16 64 128 256 512 1024 2048 65536; do
  rm -f case.db*
  cp empty.db case.db
  status=$(limited $((size + more)) "$povnet" --db case.db intake import persons.csv --register person)
  check_whole "import with $more blocks"
  case "$status $(people case.db)" in "0 $rows" | '4 0' | '5 0') ;; *) fail "import with $more blocks: status $status, $(people case.db) rows" ;; esac
done
[ "$status" -eq 0 ] || fail "the import never succeeded"


# killed AT SYSCALL COMMAND... : the command with kill -9 at its AT-th such call; says whether it came to that
killed() {
  at=$1 call=$2
  shift 2
  status=0
  strace -f -qq -o /dev/null -e trace="$call" -e inject="$call":signal=KILL:when="$at" "$@" >said 2>&1 || status=$?
  [ $status -eq 137 ] || [ $status -eq 9 ]
}
can_kill=yes
strace -qq -o /dev/null true 2>/dev/null || { can_kill=no; echo "skipped: what is killed at a point (strace cannot trace here)"; }

if [ $can_kill = yes ]; then
  echo "a new case file killed"
  hits=0
  for at in 1 2 3 4 5 6 7 8 9 10 12 14; do
    rm -f new.db*
    if killed $at fdatasync "$povnet" --db new.db db init; then
      hits=$((hits + 1))
      rm -f new.db.*.part*
      [ ! -s new.db ] || { "$povnet" --db new.db db verify >said 2>&1 && [ "$(sqlite3 new.db 'SELECT count(*) FROM comune')" -gt 0 ]; } ||
        fail "killed at fdatasync $at: half a case file"
      [ -s new.db ] || "$povnet" --db new.db db init >said 2>&1 || fail "killed at fdatasync $at: and nobody can begin again"
    fi
  done
  [ $hits -gt 2 ] || fail "a new case file was never killed while it was made"

  echo "an import killed"
  hits=0
  for at in 1 2 5 10 20 40 60; do
    rm -f case.db*
    cp empty.db case.db
    killed $at pwrite64 "$povnet" --db case.db intake import persons.csv --register person && hits=$((hits + 1))
    check_whole "import killed at write $at"
  done
  [ $hits -gt 3 ] || fail "the import was never killed while it wrote"

  echo "an upgrade killed, and on a full disk"
  # The file as the structure before the last left it: without what the last step made.
  latest=$(sqlite3 empty.db 'PRAGMA user_version')
  "$here/older.sh" empty.db older.db
  "$povnet" --db older.db db upgrade --dry-run >said 2>&1 || fail "an older file is not known as such"
  before=$(sqlite3 older.db 'SELECT count(*) FROM sqlite_schema')
  older_or_whole() { # WHAT
    version=$(sqlite3 case.db 'PRAGMA user_version; PRAGMA integrity_check' | tr '\n' ' ')
    case $version in
    "$latest ok ") ;;
    "$((latest - 1)) ok ") [ "$(sqlite3 case.db 'SELECT count(*) FROM sqlite_schema')" = "$before" ] || fail "$1: half a step" ;;
    *) fail "$1: $version" ;;
    esac
  }
  hits=0
  for at in 1 2 3 4 6 8 10 14 18; do
    rm -f case.db*
    cp older.db case.db
    killed $at pwrite64 "$povnet" --db case.db db upgrade && hits=$((hits + 1))
    older_or_whole "upgrade killed at write $at"
  done
  [ $hits -gt 2 ] || fail "the upgrade was never killed while it wrote"
  for blocks in 0 64 $((size / 2)) $size $((size + 8)) $((size * 3)); do
    rm -f case.db*
    cp older.db case.db
    status=$(limited $blocks "$povnet" --db case.db db upgrade)
    older_or_whole "upgrade with $blocks blocks"
    case $status in 0 | 4 | 5) ;; *) fail "upgrade with $blocks blocks: status $status" ;; esac
  done
fi

echo "an attachment on a full disk"
size=$(($(stat -c %s empty.db) / 512))
echo prova >carta.pdf
"$povnet" --db empty.db intake add organisation name=Prova >said 2>&1 || fail "an organisation"
whole=no
for blocks in 64 66 68 70 72 76 80 96 112 128 160 192 256 1024 65536; do
  rm -rf case.db* allegati
  cp empty.db case.db
  status=$(limited "$blocks" "$povnet" --db case.db intake attach ORG-000011 carta.pdf --kind act)
  rows=$(sqlite3 case.db 'SELECT count(*) FROM attachment')
  copies=$(find allegati -type f 2>/dev/null | wc -l)
  case "$status $rows $copies" in
  '0 1 1') whole=yes ;;
  '4 0 0' | '5 0 0') [ ! -e allegati ] || fail "at $blocks blocks: a folder is left" ;;
  *) fail "at $blocks blocks: status $status, $rows rows, $copies copies" ;;
  esac
done
[ $whole = yes ] || fail "never attached"

echo "a result on a full disk, and killed"
rm -f case.db*
cp empty.db case.db
"$povnet" --db case.db intake import persons.csv --register person >said 2>&1 || fail "import"
results='csv:intake list person
xlsx:intake list person
html:intake list person
json:intake list person
xlsx:export multifondo'
whole_result() { # FORMAT WHAT: a result that is there has every row
  [ ! -e "out.$1" ] || [ "$(/usr/bin/python3 "$here/count_rows.py" "out.$1")" = "$wanted" ] || fail "$2: only some of the rows"
}
echo "$results" | while IFS=: read -r format command; do
  # shellcheck disable=SC2086 # words of a command
  "$povnet" --db case.db $command -o out.$format >said 2>&1 || fail "$command"
  wanted=$(/usr/bin/python3 "$here/count_rows.py" out.$format)
  [ "$wanted" -gt 2 ] || fail "$command: no rows to lose"
  for blocks in 0 1 16 64 128 256 512 1024; do
    rm -f out.* .out.*
    # shellcheck disable=SC2086
    status=$(limited $blocks "$povnet" --db case.db $command -o out.$format)
    whole_result $format "$command as $format at $blocks blocks"
    [ "$status" -ne 0 ] || continue
    [ "$status" -eq 5 ] || [ "$status" -eq 4 ] || fail "$format at $blocks blocks: status $status"
    [ -z "$(ls out.* .out* 2>/dev/null)" ] || fail "$format at $blocks blocks: something is left"
  done
  [ $can_kill = yes ] || continue
  for at in 1 2 3 5 8; do
    rm -f out.* .out.*
    # shellcheck disable=SC2086
    killed $at write "$povnet" --db case.db $command -o out.$format || true
    whole_result $format "$command as $format killed at write $at"
  done
done
echo "all or nothing, every time"
