"""S-002, S-003, S-006: the Ambito as it starts: eight comuni, seven administrations, dated; residents with a source."""

import pathlib
import sqlite3
import sys

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "schemas"
faults = []


def load(folder):
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in (SCHEMAS / folder).glob("*.toml")}


REGISTERS, LISTS = load("registers"), load("codes")


def migrated():
    db = sqlite3.connect(":memory:")
    for path in sorted((SCHEMAS / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    return db


def names_of(register):
    """The text columns by which one text names a record."""
    described = REGISTERS[register]
    key = described.get("natural_key", [])
    return (key if len(key) == 1 else []) + described.get("find_by", [])


def resolve(db, register, text):
    found = set()
    for column in names_of(register):
        found |= {row[0] for row in db.execute(f"SELECT id FROM {register} WHERE {column} = ?", (text,))}
    if len(found) != 1:
        faults.append(f'{register} "{text}": {len(found)} records')
    return found.pop() if found else None


def stored(db, register, name, value):
    column = next((c for c in REGISTERS[register]["column"] if c["name"] == name), None)
    if column is None:
        faults.append(f"{register}: no column {name}")
        return None
    if column["type"] == "ref":
        return resolve(db, column["refers"], value)
    if column["type"] == "code" and value not in {c["code"] for c in LISTS[column["codes"]]["code"]}:
        faults.append(f"{register}.{name}: {value} is not in {column['codes']}")
    if column["type"] == "money":
        return round(float(value) * 100)
    return value


def add(db, record):
    fields = {name: stored(db, record["register"], name, value) for name, value in record.items() if name != "register"}
    names, marks = ", ".join(fields), ", ".join("?" * len(fields))
    db.execute(f"INSERT INTO {record['register']} ({names}) VALUES ({marks})", list(fields.values()))


def bodies_on(db, day):
    """Body of each comune of the Ambito on a day."""
    return dict(db.execute(
        """SELECT c.name, b.name FROM ambito_comune AS a JOIN comune AS c ON c.id = a.comune
             JOIN body_membership AS m ON m.comune = c.id JOIN local_body AS b ON b.id = m.local_body
            WHERE :day BETWEEN coalesce(a.valid_from, '') AND coalesce(a.valid_to, '9999')
              AND :day BETWEEN coalesce(m.valid_from, '') AND coalesce(m.valid_to, '9999')""", {"day": day}))


def expect(what, found, wanted):
    if found != wanted:
        faults.append(f"{what}: {found}, not {wanted}")


def main():
    db = migrated()
    for record in tomllib.loads((SCHEMAS / "ambiti" / "melzo.toml").read_text(encoding="utf-8"))["record"]:
        add(db, record)
    now, before = bodies_on(db, "2026-10-31"), bodies_on(db, "2023-12-31")
    expect("comuni of the Ambito", len(now), 8)
    expect("administrations", len(set(now.values())), 7)
    expect("Truccazzano before 2024", before.get("Truccazzano"), now["Liscate"])
    expect("Truccazzano from 2024", now["Truccazzano"], "Comune di Truccazzano")
    expect("Bellinzago is of another Ambito", now.get("Bellinzago Lombardo"), None)
    (unione,) = db.execute("""SELECT count(*) FROM body_membership AS m JOIN local_body AS b ON b.id = m.local_body
                               WHERE b.kind = 'unione' AND m.valid_to IS NULL""").fetchone()
    expect("comuni of the Unione today, Bellinzago included", unione, 3)
    (residents,) = db.execute("""SELECT sum(p.residents) FROM population AS p JOIN ambito_comune AS a ON a.comune = p.comune
                                  WHERE p.year = 2011""").fetchone()
    expect("residents of the eight comuni in 2011", residents, 81677)
    (unsourced,) = db.execute("SELECT count(*) FROM population WHERE coalesce(source, '') = ''").fetchone()
    expect("figures without a source", unsourced, 0)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main())
