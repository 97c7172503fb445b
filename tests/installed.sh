#!/bin/sh
# installed.sh BUILD_FOLDER: what cmake --install puts in place works from there: the program, a page of the manual for
# each source, the completions of three shells.
set -eu
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$1"; exit 1; }
DESTDIR="$work" cmake --install "$1" --prefix /usr >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }

cd "$work"
"$work/usr/bin/povnet" --version >said || fail "the installed program does not run"
"$work/usr/bin/povnet" --db new.db db init >said 2>&1 || fail "the installed program lacks its data files"
for page in "$here"/../man/*.scd; do
  name=$(basename "$page" .scd)
  installed=$work/usr/share/man/man${name##*.}/$name
  [ -s "$installed" ] || fail "no page $name"
done
for completion in bash-completion/completions/povnet zsh/site-functions/_povnet fish/vendor_completions.d/povnet.fish; do
  grep -q intake "$work/usr/share/$completion" || fail "no completion $completion"
done
[ -s "$work/usr/share/doc/povnet/LICENSE" ] || fail "no licence"
echo "program, $(find "$work/usr/share/man" -type f | wc -l) pages and 3 completions in place"
