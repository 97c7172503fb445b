"""V-02: who was merged is counted once: no dataset and no check gives a row more for records that were merged."""

import pathlib
import re
import sqlite3
import sys

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

import sql_functions
from query_text import REFERENCE, read, with_used

HERE = pathlib.Path(__file__).resolve().parent
SCHEMAS = HERE.parent / "schemas"
SCOPE = {"as_of": "2026-10-31", "from": "2026-10-01", "to": "2026-10-31"}
PARAMETER = ("id", "label", "value", "unit", "valid_from", "valid_to", "source", "evidence", "verified")


def case_file():
    """The good one of the checks, to which each bad fixture adds what only it has."""
    db = sqlite3.connect(":memory:")
    sql_functions.offer(db)
    for path in sorted((SCHEMAS / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    db.executescript((HERE / "fixtures" / "checks" / "good.sql").read_text(encoding="utf-8"))
    db.executescript(REFERENCE)
    for path in (SCHEMAS / "parameters").glob("*.toml"):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["parameter"]:
            db.execute(f"INSERT INTO temp.parameter VALUES ({', '.join('?' * len(PARAMETER))})",
                       [entry.get(column) for column in PARAMETER])
    return db


def answers(db):
    found = {}
    for folder in ("datasets", "checks"):
        for path in sorted((SCHEMAS / folder).glob("*.sql")):
            sql = with_used(*read(path))
            asked = dict.fromkeys(re.findall(r"[:@](\w+)", re.sub(r"--.*|'[^']*'", "", sql)))
            found[path.name] = sorted(db.execute(sql, asked | SCOPE).fetchall(), key=repr)
    return found


def mergeable(db):
    return [name for (name,) in db.execute(
        "SELECT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c ON c.name = 'merged_into' ORDER BY 1")]


def add_merged(db, table):
    """Each record once more, under another name, merged into the one that it was."""
    columns = [row[0] for row in db.execute("SELECT name FROM pragma_table_info(?) WHERE pk = 0", (table,))]
    values = {"merged_into": "id", "origin": "NULL"}
    if db.execute("SELECT count(*) FROM pragma_table_info(?) WHERE name = 'name' AND \"notnull\"", (table,)).fetchone()[0]:
        values["name"] = "name || ' (scritto due volte)'"
    db.execute(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values.get(c, c) for c in columns)} FROM {table}")
    return db.execute("SELECT changes()").fetchone()[0]


def main():
    db = case_file()
    before = answers(db)
    tables = mergeable(db)
    added = {table: add_merged(db, table) for table in tables}
    faults = [f"{name}: gives {len(rows)} rows with merged records, {len(before[name])} without"
              for name, rows in answers(db).items() if rows != before[name]]
    for fault in faults:
        print(fault)
    print(f"{len(before)} queries, {sum(added.values())} merged records of {len(tables)} tables, {len(faults)} faults")
    return 1 if faults or not added.get("person") else 0


sys.exit(main())
