#!/bin/sh
# replay.sh POVNET TRANSCRIPT
# Runs every "  $ command" of the transcript in an empty folder and compares what it prints, two spaces in,
# with the lines below it. ACCEPT=1 rewrites them (and still shows the difference).
# $FIXTURES and $EXAMPLES name the folders of test data; fixtures/NAME.sh, where NAME is the transcript's,
# prepares the scene (manual.sh for pages of the manual). The head of the journal depends on who runs it: N:HEAD.
set -eu
transcript=$(realpath "$2")
tests=$(dirname "$(realpath "$0")")
FIXTURES=$tests/fixtures
EXAMPLES=$(dirname "$tests")/examples
PATH=$(dirname "$(realpath "$1")"):$PATH
export FIXTURES EXAMPLES PATH
export LC_ALL=C.UTF-8 TZ=UTC NO_COLOR=1 POVNET_NOW=2026-11-05T08:00:00Z
unset POVNET_DB POVNET_CONFIG XDG_CONFIG_HOME || true

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/scene" "$work/home" && cd "$work/scene"
export HOME="$work/home"
case $transcript in
*.scd) scene=$FIXTURES/manual.sh ;;
*) scene=$FIXTURES/$(basename "$transcript" .t).sh ;;
esac
if [ -f "$scene" ]; then (. "$scene") >"$work/setup" 2>&1 || { cat "$work/setup"; echo "scene failed: $scene"; exit 1; }; fi

while IFS= read -r line || [ "$line" ]; do
  case $line in
  '  $ '*)
    printf '%s\n' "$line"
    status=0
    sh -c "${line#'  $ '}" </dev/null >"$work/out" 2>&1 || status=$?
    sed -e 's/^/  /' -e "s|$tests|TESTS|g" -e 's/Giornale: [0-9]*:[0-9a-f]*/Giornale: N:HEAD/' "$work/out"
    [ "$status" -eq 0 ] || printf '  [%s]\n' "$status"
    ;;
  '  '*) ;; # printed last time; what was printed now stands in its place
  *) printf '%s\n' "$line" ;;
  esac
done <"$transcript" >"$work/actual"

diff -u "$transcript" "$work/actual" && exit
[ "${ACCEPT-}" ] || exit 1
cp "$work/actual" "$transcript"
