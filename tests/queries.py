"""Every dataset, check and clock compiles against the migrated tables, and names parameters and lists that exist."""

import re
import sqlite3
import sys

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

import sql_functions
from query_text import REFERENCE, ROOT, read, with_used


faults = []


def migrated():
    db = sqlite3.connect(":memory:")
    sql_functions.offer(db)
    for path in sorted((ROOT / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    db.executescript(REFERENCE)
    return db


def known(folder, group, key):
    return {entry[key] for path in (ROOT / folder).glob("*.toml")
            for entry in tomllib.loads(path.read_text(encoding="utf-8"))[group]}


def check_query(db, path, parameters, lists):
    description, sql = read(path)
    sql = with_used(description, sql)
    bound = dict.fromkeys(re.findall(r"[:@](\w+)", re.sub(r"--.*|'[^']*'", "", sql)))
    try:
        given = [column[0] for column in db.execute(f"SELECT * FROM ({sql.rstrip().rstrip(';')}\n) LIMIT 0", bound).description]
    except sqlite3.Error as error:
        faults.append(f"{path.name}: {error}")
        return
    columns = [column["key"] for column in description.get("column", [])]
    if columns and given != columns:
        faults.append(f"{path.name}: gives {given}, describes {columns}")
    named = [description[key] for key in ("length", "soon", "cut_off") if key in description]
    for name in description.get("parameters", []) + named:
        if name not in parameters:
            faults.append(f"{path.name}: no parameter {name}")
    for column in description.get("column", []):
        if column.get("codes", next(iter(lists))) not in lists:
            faults.append(f"{path.name}: no code list {column['codes']}")
        if "bands" in column and not (ROOT / "dimensions" / f"{column['bands']}.toml").is_file():
            faults.append(f"{path.name}: no dimension {column['bands']}")
    for name, code in re.findall(r"list\s*=\s*'(\w+)'(?:\s+AND\s+code\s*=\s*'(\w+)')?", sql):
        if name not in lists:
            faults.append(f"{path.name}: no code list {name}")


def main():
    db = migrated()
    parameters = known("parameters", "parameter", "id")
    lists = {path.stem for path in (ROOT / "codes").glob("*.toml")}
    for path in sorted((ROOT / "sources").glob("*.toml")):
        stale = tomllib.loads(path.read_text(encoding="utf-8")).get("stale")
        if stale and stale not in parameters:
            faults.append(f"{path.name}: no parameter {stale}")
    paths = sorted([*(ROOT / "datasets").glob("*.sql"), *(ROOT / "checks").glob("*.sql"), *(ROOT / "clocks").glob("*.sql")])
    for path in paths:
        check_query(db, path, parameters, lists)
    for fault in faults:
        print(fault)
    print(f"{len(paths)} queries, {len(faults)} faults")
    return 1 if faults or not paths else 0


sys.exit(main())
