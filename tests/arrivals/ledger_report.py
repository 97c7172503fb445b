#!/usr/bin/python3
"""ledger_report.py FOLDER STATEMENT.json RECONCILIATION.json: the statements and the reconciliation that povnet writes of the
arriving files, to the cent against sums made here from the files themselves (S-107)."""
import collections
import datetime
import json
import pathlib
import sys

sys.dont_write_bytecode = True

import openpyxl  # noqa: E402
from files import Rows, cents, day, read_csv  # noqa: E402
from money import invalid  # noqa: E402

AS_OF = datetime.date(2026, 10, 31)
RECONCILED_TO = datetime.date(2026, 11, 7)


def ordered_on(text):
    return day(text.split(" del ")[1]) if text else None


def statements(folder):
    """Lines, cents presented and cents of lines with a payment order, by partner."""
    lines = list(openpyxl.load_workbook(folder / "spese_ets.xlsx", data_only=True).active.iter_rows(values_only=True))
    rows, found = Rows(), collections.defaultdict(collections.Counter)
    for line in lines[5:]:
        row = dict(zip(lines[4], line))
        if row["Prog."] is None or (not isinstance(row["Data doc."], datetime.datetime) and invalid(row["Data doc."])):
            continue
        if rows.repeated(line):
            continue
        spent = cents(row["Importo imputato"])
        order = ordered_on(row["Mandato di liquidazione"])
        found[row["Partner"]].update(lines=1, charged=spent, paid=spent if order and order <= AS_OF else 0)
    return {partner: dict(sums) for partner, sums in found.items()}


def orders(folder):
    """Orders of the year and their cents; a row that the file repeats is one."""
    found = {}
    for _, row in read_csv(folder / "mandati.csv", "iso-8859-15", "|", quoted=False):
        if row["MAN_NUMERO"] != "000000" and datetime.date(2026, 1, 1) <= day(row["MAN_DATA"]) <= RECONCILED_TO:
            found[tuple(row[k] for k in ("IMP_ANNO", "IMP_NUMERO", "MAN_NUMERO", "MAN_DATA"))] = int(row["MAN_IMPORTO"])
    return {"lines": len(found), "here": sum(found.values()), "there": sum(found.values())}


def rows_of(path, table):
    """The records of one table; amounts as cents."""
    document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"), parse_float=lambda text: int(text.replace(".", "")))
    return next(found["rows"] for found in document["tables"] if found["key"] == table)


def main():
    folder = pathlib.Path(sys.argv[1])
    keys = ("lines", "charged", "paid")
    made = {row["organisation"]: {key: row[key] for key in keys} for row in rows_of(sys.argv[2], "statements")}
    summary = {row["reconciliation_state"]: {key: row["reconciled_" + key] for key in ("lines", "here", "there")}
               for row in rows_of(sys.argv[3], "summary")}
    wanted, agreed = orders(folder), summary.pop("Concordi")
    faults = [f"{what}: counted {counted}, povnet has {has}" for what, counted, has in
              (("statements", statements(folder), made), ("reconciliation", wanted, agreed)) if counted != has]
    faults += [f"{state}: {found}" for state, found in summary.items() if any(found.values())]
    print("\n".join("DIFFERS " + fault for fault in faults) or "statements and reconciliation agree with the files")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
