"""Every dataset and check compiles against the migrated tables, and names parameters and lists that exist."""

import pathlib
import re
import sqlite3
import sys

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

ROOT = pathlib.Path(__file__).resolve().parent.parent / "schemas"
REFERENCE = """
    CREATE TEMP TABLE parameter (id, label, value, unit, valid_from, valid_to, source, evidence, verified);
    CREATE TEMP TABLE code (list, code, label, position, valid_from, valid_to);
    CREATE TEMP TABLE subject (register, id, code);
"""

faults = []


def migrated():
    db = sqlite3.connect(":memory:")
    for path in sorted((ROOT / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    db.executescript(REFERENCE)
    return db


def known(folder, group, key):
    return {entry[key] for path in (ROOT / folder).glob("*.toml")
            for entry in tomllib.loads(path.read_text(encoding="utf-8"))[group]}


def check_query(db, path, parameters, lists):
    header, _, sql = path.read_text(encoding="utf-8").partition("*/")
    description = tomllib.loads(header.partition("/*")[2])
    bound = dict.fromkeys(re.findall(r"[:@](\w+)", re.sub(r"'[^']*'", "", sql)))
    try:
        given = [column[0] for column in db.execute(f"SELECT * FROM ({sql.rstrip().rstrip(';')}\n) LIMIT 0", bound).description]
    except sqlite3.Error as error:
        faults.append(f"{path.name}: {error}")
        return
    columns = [column["key"] for column in description.get("column", [])]
    if columns and given != columns:
        faults.append(f"{path.name}: gives {given}, describes {columns}")
    for name in description.get("parameters", []):
        if name not in parameters:
            faults.append(f"{path.name}: no parameter {name}")
    for column in description.get("column", []):
        if column.get("codes", next(iter(lists))) not in lists:
            faults.append(f"{path.name}: no code list {column['codes']}")
    for name, code in re.findall(r"list\s*=\s*'(\w+)'(?:\s+AND\s+code\s*=\s*'(\w+)')?", sql):
        if name not in lists:
            faults.append(f"{path.name}: no code list {name}")


def main():
    db = migrated()
    parameters = known("parameters", "parameter", "id")
    lists = {path.stem for path in (ROOT / "codes").glob("*.toml")}
    paths = sorted([*(ROOT / "datasets").glob("*.sql"), *(ROOT / "checks").glob("*.sql")])
    for path in paths:
        check_query(db, path, parameters, lists)
    for fault in faults:
        print(fault)
    print(f"{len(paths)} queries, {len(faults)} faults")
    return 1 if faults or not paths else 0


sys.exit(main())
