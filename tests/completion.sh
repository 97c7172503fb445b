#!/bin/sh
# completion.sh POVNET: what the shells offer comes from the declarations of the commands.
set -eu
povnet=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for shell in bash zsh fish; do
  "$povnet" completion $shell >"$work/$shell"
  if command -v $shell >/dev/null; then $shell -n "$work/$shell"; else echo "$shell is not here: its script is not parsed"; fi
done

# offers WORD... : what bash offers for the last word
offers() {
  bash -c '. "$1"; shift; COMP_WORDS=(povnet "$@"); COMP_CWORD=$#; _povnet; echo "${COMPREPLY[@]}"' - "$work/bash" "$@"
}
expect() { [ "$1" = "$2" ] || { echo "offered \"$1\" instead of \"$2\""; exit 1; }; }
expect "$(offers conf)" config
expect "$(offers db init --amb)" --ambito
expect "$(offers db backup copy.db --ke)" --keep
expect "$(offers config --as)" --as-of
case " $(offers intake '') " in *" import "*) ;; *) echo "intake does not offer import"; exit 1 ;; esac
