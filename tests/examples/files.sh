#!/bin/sh
# files.sh: the files in examples/arrivi are those that examples/generate.py writes, byte for byte.
set -eu
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
/usr/bin/python3 examples/generate.py "$folder"
diff -rq examples/arrivi "$folder"
