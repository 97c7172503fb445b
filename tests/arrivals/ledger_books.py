#!/usr/bin/python3
"""ledger_books.py FOLDER TIMESHEET.json ANNUALITIES.json: the hours of the sheets, operator by operator and fund by fund, and what each
annuality was allotted and received, against sums made here from timesheet.csv and stanziamenti.csv (S-099, S-107)."""
import collections
import json
import pathlib
import sys

sys.dont_write_bytecode = True

from files import Rows, cents, minutes, read_csv  # noqa: E402

COLUMNS = {"QSFP 2024": "qsfp", "PNRR 1.1.4": "pnrr", "Altro": "other", "Assenze": "absence", "Totale ore": "written"}


def hours(folder):
    rows, found = Rows(), collections.defaultdict(collections.Counter)
    for _, row in read_csv(folder / "timesheet.csv", "cp1252", ";"):
        if not rows.repeated(row.values()):
            found[row["Operatore"]].update({key: minutes(row[heading]) or 0 for heading, key in COLUMNS.items()})
    return {name: dict(sums) for name, sums in found.items()}


def allotted(folder):
    found = {}
    for _, row in read_csv(folder / "stanziamenti.csv", "utf-8", ";"):
        received = None if row["Incassato"] in ("", "-") else cents(row["Incassato"])
        found[row["CUP"]] = (cents(row["Assegnato all'Ambito"]), received)
    return found


def rows_of(path):
    document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"), parse_float=lambda text: round(float(text) * 100))
    return {table["key"]: table["rows"] for table in document["tables"]}


def main():
    folder = pathlib.Path(sys.argv[1])
    made = collections.defaultdict(collections.Counter)
    for row in rows_of(sys.argv[2])["months"]:
        made[row["name"]].update({key: row[key] or 0 for key in COLUMNS.values()})
    on_file = {row["cup"]: (row["allotted"], row["received"]) for row in next(iter(rows_of(sys.argv[3]).values()))}
    faults = [f"{what}: counted {counted}, povnet has {has}" for what, counted, has in
              (("hours", hours(folder), {name: dict(sums) for name, sums in made.items()}), ("allotments", allotted(folder), on_file)) if counted != has]
    print("\n".join("DIFFERS " + fault for fault in faults) or "hours and allotments agree with the files")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
