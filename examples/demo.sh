#!/bin/sh
# demo.sh [--no-install] [--built POVNET] [--into FOLDER]: installs what is missing, builds povnet (or takes the one
# that is built) and runs a month of a fictional Ambito into demo/.
# It stops at the first failure. Where a step is meant to refuse something, it says so.
set -eu
cd "$(dirname "$0")/.."
install='' povnet='' out=demo
while [ $# -gt 0 ]; do
  case $1 in
  --no-install) install=--no-install ;;
  --built) povnet=$2; shift ;;
  --into) out=$2; shift ;;
  *) echo "demo.sh: opzione sconosciuta: $1" >&2; exit 2 ;;
  esac
  shift
done

export POVNET_NOW=2026-11-05T08:00:00Z LC_ALL=C.UTF-8
number=0
step=

title() { number=$((number + 1)) step=$1; printf '\n== %s. %s\n' "$number" "$1"; }
tell() { printf '   %s\n' "$*"; }
fail() { printf '\nla dimostrazione si ferma al passo %s (%s): %s\n' "$number" "$step" "$1" >&2; exit 1; }

# p ARGUMENTS...: one call of povnet, shown as it is typed
p() { expect 0 "$@"; }

# expect STATUS ARGUMENTS...: a call that must end with this status
expect() {
  wanted=$1
  shift
  printf '   $ povnet %s\n' "$*"
  status=0
  "$povnet" --db "$out/ambito.db" "$@" >"$out/.answer" 2>"$out/.messages" || status=$?
  [ "$status" = "$wanted" ] || { cat "$out/.answer" "$out/.messages" >&2; fail "stato $status invece di $wanted"; }
}

# glance LINES: the first lines of the last answer
glance() { head -n "$1" "$out/.answer" | sed 's/^/     /'; }

messages() { head -n "$1" "$out/.messages" | sed 's/^/     /'; }

same() { cmp -s "$1" "$2" || fail "$1 e $2 sono diversi"; }

echo "povnet: un mese di un Ambito di fantasia"
build_it() {
  echo "pacchetti necessari:"
  # shellcheck disable=SC2086 # empty or one option
  sh tests/install.sh $install --run
  build=${POVNET_BUILD:-build}/gcc
  mkdir -p "$build"
  echo "compilazione in $build (il resoconto è in $build.log)"
  launcher=
  command -v ccache >/dev/null && launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
  # shellcheck disable=SC2086 # empty or one option
  cmake -S . -B "$build" -G Ninja $launcher >"$build.log" 2>&1 && cmake --build "$build" --target povnet >>"$build.log" 2>&1 ||
    { tail -30 "$build.log" >&2; fail "la compilazione non è riuscita"; }
  povnet=$build/povnet
}
[ "$povnet" ] || build_it
[ "$out" = demo ] || [ ! -e "$out" ] || fail "$out c'è già"
rm -rf "$out"

for part in $(printf '%s\n' examples/steps/[0-9]*.sh | sort -t / -k 3 -n); do
  # shellcheck source=/dev/null # the steps, in order
  . "$part"
done
rm -f "$out/.answer" "$out/.messages"
printf '\nfatto: i documenti sono in %s/\n' "$out"
