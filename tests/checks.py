"""Each check is silent on a good case file and speaks, alone, on its own bad one (tests/fixtures/checks)."""

import pathlib
import sqlite3
import sys

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

import sql_functions
from query_text import read, with_used

HERE = pathlib.Path(__file__).resolve().parent
SCHEMAS = HERE.parent / "schemas"
FIXTURES = HERE / "fixtures" / "checks"
SCOPE = {"as_of": "2026-10-31", "from": "2026-10-01", "to": "2026-10-31", "register": None, "record": None, "expenses": None}
COLUMNS = ("id", "label", "value", "unit", "valid_from", "valid_to", "source", "evidence", "verified")


def good_case_file():
    db = sqlite3.connect(":memory:")
    for path in sorted((SCHEMAS / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    db.executescript((FIXTURES / "good.sql").read_text(encoding="utf-8"))
    return db


def add_reference(db):
    sql_functions.offer(db)
    db.execute("CREATE TEMP TABLE IF NOT EXISTS attachment_file (attachment, state)")
    db.execute("CREATE TEMP TABLE code (list, code, label, position, valid_from, valid_to)")
    for path in (SCHEMAS / "codes").glob("*.toml"):
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("code", []):
            db.execute("INSERT INTO temp.code (list, code, label) VALUES (?, ?, ?)", (path.stem, entry["code"], entry["label"]))
    db.execute(f"CREATE TEMP TABLE parameter ({', '.join(COLUMNS)})")
    for path in (SCHEMAS / "parameters").glob("*.toml"):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["parameter"]:
            db.execute(f"INSERT INTO temp.parameter VALUES ({', '.join('?' * len(COLUMNS))})",
                       [entry.get(column) for column in COLUMNS])


def speaking(db, checks):
    add_reference(db)
    return {name for name, sql in checks.items() if db.execute(sql, SCOPE).fetchone()}


def main():
    checks = {path.stem: with_used(*read(path)) for path in sorted((SCHEMAS / "checks").glob("*.sql"))}
    good = good_case_file()
    faults = []
    for name in checks:
        fixture = FIXTURES / f"{name}.sql"
        if not fixture.exists():
            faults.append(f"{name}: no bad case in {fixture.parent}")
            continue
        bad = sqlite3.connect(":memory:")
        good.backup(bad)
        bad.executescript(fixture.read_text(encoding="utf-8"))
        heard = speaking(bad, checks)
        if heard != {name}:
            faults.append(f"{name}: its bad case is reported by {sorted(heard) or 'nobody'}")
    noise = speaking(good, checks)
    faults += [f"{name}: speaks on the good case file" for name in sorted(noise)]
    for fault in faults:
        print(fault)
    print(f"{len(checks)} checks, {len(faults)} faults")
    return 1 if faults or not checks else 0


sys.exit(main())
