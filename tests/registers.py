"""Registers and tables say the same: every column both ways, every list and register referred to exists."""

import pathlib
import sqlite3
import sys
import unicodedata

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

ROOT = pathlib.Path(__file__).resolve().parent.parent / "schemas"
# Kept by the engine, not typed by anybody.
ENGINE_COLUMNS = {"id", "code", "origin", "reference_day", "merged_into"}
SQL_TYPES = {"text": "TEXT", "day": "TEXT", "month": "TEXT", "code": "TEXT", "integer": "INTEGER", "money": "INTEGER",
             "minutes": "INTEGER", "flag": "INTEGER", "share": "INTEGER", "ref": "INTEGER",
             "iban": "TEXT"}

faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def fold(text):
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def load(folder):
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / folder).glob("*.toml"))}


def migrated():
    db = sqlite3.connect(":memory:")
    db.execute("PRAGMA foreign_keys = ON")
    for path in sorted((ROOT / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    return db


def check_columns(db, name, register):
    table = {row[1]: row for row in db.execute("SELECT * FROM pragma_table_xinfo(?)", (name,))}
    if not table:
        return fault(name, "no table of this name")
    columns = {column["name"]: column for column in register["column"] if column["type"] != "identity"}
    for missing in table.keys() - ENGINE_COLUMNS - columns.keys():
        fault(name, f"column {missing} is in the table only")
    for missing in columns.keys() - table.keys():
        fault(name, f"column {missing} is in the register only")
    foreign = {row[3]: row[2] for row in db.execute("SELECT * FROM pragma_foreign_key_list(?)", (name,))}
    for key, column in columns.items():
        if key not in table:
            continue
        if SQL_TYPES[column["type"]] != table[key][2]:
            fault(name, f"{key}: {column['type']} is stored as {table[key][2]}")
        if foreign.get(key) != column.get("refers"):
            fault(name, f"{key}: refers to {column.get('refers')}, the table to {foreign.get(key)}")
        must = bool(table[key][3]) and table[key][4] is None
        if must != column.get("required", False):
            fault(name, f"{key}: required is not what the table says")
    return None


def check_lock(name, register, registers):
    """The path of a lock follows references to a column that is there; what stays open is a column."""
    lock, at = register.get("lock"), register
    if lock is None:
        return None
    *steps, last = lock["when"].split(".")
    for step in steps:
        column = next((c for c in at["column"] if c["name"] == step), {})
        if column.get("refers") not in registers:
            return fault(name, f"lock: {step} refers to nothing")
        at = registers[column["refers"]]
    if last not in {column["name"] for column in at["column"]}:
        fault(name, f"lock: {at['register']} has no {last}")
    for key in set(lock["except"]) - {c["name"] for c in register["column"]}:
        fault(name, f"lock: {key} is not one of its columns")
    return None


def check_register(db, name, register, registers, lists):
    if register["register"] != name:
        fault(name, "the file's name is not the register's")
    names = {column["name"] for column in register["column"]}
    keyed = list(register.get("natural_key", [])) + list(register.get("validity", [])) + list(register.get("find_by", []))
    for key in keyed + [register[k] for k in ("competence_day", "parent", "partner") if k in register]:
        if key not in names:
            fault(name, f"{key} is not one of its columns")
    if register.get("parent") not in registers and "parent" in register:
        fault(name, f"parent {register['parent']} is no register")
    code = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    if code and f"printf('{register['prefix']}-%06d', id)" not in code[0]:
        fault(name, f"prefix {register['prefix']} is not that of the table")
    for column in register["column"]:
        if column["type"] == "code" and column["codes"] not in lists:
            fault(name, f"{column['name']}: no code list {column['codes']}")
        if column["type"] == "ref" and column["refers"] not in registers:
            fault(name, f"{column['name']}: no register {column['refers']}")
    if "area" in register and register["area"] not in {code["code"] for code in lists["area"]["code"]}:
        fault(name, f"{register['area']} is no area")
    check_spellings(name, [(c["name"], [c["label"], *c.get("aliases", [])]) for c in register["column"]])


def check_spellings(where, entries):
    """No two entries answer to the same spelling."""
    seen = {}
    for key, spellings in entries:
        for spelling in {fold(s) for s in [key, *spellings]}:
            if spelling in seen:
                fault(where, f'"{spelling}" means both {seen[spelling]} and {key}')
            seen[spelling] = key


def check_defaults(db, name, register, lists):
    """A code column's default is a code of its list."""
    columns = {column["name"]: column for column in register["column"]}
    for row in db.execute("SELECT name, dflt_value FROM pragma_table_info(?)", (name,)):
        column = columns.get(row[0], {})
        if row[1] is None or column.get("type") != "code" or column["codes"] not in lists:
            continue
        if row[1].strip("'") not in {code["code"] for code in lists[column["codes"]]["code"]}:
            fault(name, f"{row[0]}: default {row[1]} is not in {column['codes']}")


def main():
    db = migrated()
    registers, lists = load("registers"), load("codes")
    prefixes = {}
    for name, register in registers.items():
        check_columns(db, name, register)
        check_register(db, name, register, registers, lists)
        check_lock(name, register, registers)
        check_defaults(db, name, register, lists)
        other = prefixes.setdefault(register["prefix"], name)
        if other != name:
            fault(name, f"prefix {register['prefix']} is that of {other}")
    for (name,) in db.execute("SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'origin'"):
        if name not in registers:
            fault(name, "a table of records without a register")
    for name, content in lists.items():
        if content["list"] != name:
            fault(name, "the file's name is not the list's")
        check_spellings(name, [(c["code"], [c["label"], *c.get("aliases", [])]) for c in content["code"]])
    for text in faults:
        print(text)
    print(f"{len(registers)} registers, {len(lists)} code lists, {len(faults)} faults")
    return 1 if faults or not registers or not lists else 0


sys.exit(main())
