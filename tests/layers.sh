#!/bin/sh
# layers.sh [SOURCE_TREE]: no room includes, or links, what its row does not name; a third-party library
# has one home; nothing below cmd/ reads the world.
set -eu
cd "${1:-$(dirname "$0")/..}"

rooms='
base
domain base
document base
schema base domain
store base schema
package base
input base package
intake base domain schema store input
report base domain schema store document
sheet base document package
workbook base schema document package
'
# A header as an expression, then the only places that may include it.
homes='
CLI/ cmd/app.cpp
toml.?\+\+ lib/schema/
SQLiteCpp/ lib/store/
sqlite3\.h lib/store/
nettle/ lib/store/
zip\.h lib/package/
expat\.h lib/package/
pugixml lib/package/
iconv\.h lib/input/
xlsxwriter lib/sheet/
nlohmann/ tests/
'
world='getenv|setlocale|isatty|std::time\(|system_clock::now|std::cout|std::cerr|getpwuid'

faults=$(mktemp)
trap 'rm -f "$faults"' EXIT

for folder in lib/*/; do
  room=$(basename "$folder")
  if ! row=$(echo "$rooms" | grep "^$room\b"); then
    echo "$folder has no row in tests/layers.sh" >>"$faults"
    continue
  fi
  for other in $(grep -rhoE '^#include "[a-z_]+/' "$folder" | sed 's/.*"//; s|/||' | sort -u); do
    case " $row " in *" $other "*) ;; *) echo "$folder must not include $other/" >>"$faults" ;; esac
  done
  grep -rnE '^#include "\.\.' "$folder" | sed 's/$/ : includes by a way round/' >>"$faults" || true
  for other in $(sed -nE "s/^room\($room( USES)?([a-z ]*).*/\2/p" CMakeLists.txt); do
    case " $row " in *" $other "*) ;; *) echo "CMakeLists.txt must not link $room with $other" >>"$faults" ;; esac
  done
done

echo "$homes" | while read -r header places; do
  [ "$header" ] || continue
  for file in $(grep -rlE "^#include [<\"]($header)" lib cmd || true); do
    case $file in "$places"*) ;; *) echo "$file must not include $header: its home is $places" >>"$faults" ;; esac
  done
done

grep -rnE "$world" lib | sed -E 's/^([^:]+:[0-9]+):.*/\1 reads the world: that belongs to cmd\//' >>"$faults" || true

# Two types of one name in two headers: the linker keeps either, and the program breaks far from here.
grep -rhoE --include='*.h' '^(struct|class) [A-Z][A-Za-z]+( final)?( :.*)? \{' lib cmd | cut -d' ' -f2 | sort | uniq -d |
  sed 's/$/ is defined in two headers/' >>"$faults"

cat "$faults"
[ ! -s "$faults" ]
