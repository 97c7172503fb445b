#!/bin/sh
# older.sh CASE COPY: a copy of the case file as the structure before the last had it: every step of the migrations but the
# last, and the records of the file in the tables that were there.
set -eu
here=$(dirname "$(realpath "$0")")
case_file=$1 copy=$2
rm -f "$copy"
steps=$(ls "$here"/../schemas/migrations/[0-9]*.sql)
last=$(echo "$steps" | tail -1)
count=$(echo "$steps" | wc -l)
{
  echo 'PRAGMA page_size = 8192; PRAGMA foreign_keys = OFF; BEGIN;'
  for step in $steps; do [ "$step" = "$last" ] || cat "$step"; done
  echo "PRAGMA application_id = $(sqlite3 "$case_file" 'PRAGMA application_id'); PRAGMA user_version = $((count - 1)); COMMIT;"
} | sqlite3 "$copy"
for table in $(sqlite3 "$copy" "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"); do
  columns=$(sqlite3 "$copy" "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('$table')")
  sqlite3 "$copy" "ATTACH '$case_file' AS whole; INSERT OR REPLACE INTO main.\"$table\" ($columns) SELECT $columns FROM whole.\"$table\""
done
sqlite3 "$copy" 'PRAGMA journal_mode = WAL' >/dev/null
