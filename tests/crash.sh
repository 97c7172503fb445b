#!/bin/sh
# crash.sh POVNET: whatever stops it, a full disk or kill -9, an import, a new case file and a result are there whole or
# not at all, and the case file verifies.
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

echo "an import killed"
for hundredths in 2 5 10 15 20 30 40 60; do
  rm -f case.db*
  cp empty.db case.db
  "$povnet" --db case.db intake import persons.csv --register person >said 2>&1 &
  sleep "0.$(printf %02d $hundredths)"
  kill -9 $! 2>/dev/null || true
  wait $! 2>/dev/null || true
  check_whole "import killed after 0.$(printf %02d $hundredths) s"
done

echo "a result on a full disk"
rm -f case.db*
cp empty.db case.db
"$povnet" --db case.db intake import persons.csv --register person >said 2>&1 || fail "import"
for format in csv xlsx html json; do
  for blocks in 0 1 16 64; do
    rm -f out.*
    status=$(limited $blocks "$povnet" --db case.db intake list person -o out.$format)
    [ "$status" -ne 0 ] || continue
    [ "$status" -eq 5 ] || [ "$status" -eq 4 ] || fail "$format at $blocks blocks: status $status"
    [ -z "$(ls out.* .out* 2>/dev/null)" ] || fail "$format at $blocks blocks: something is left"
  done
done
echo "all or nothing, every time"
