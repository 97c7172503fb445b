#!/usr/bin/python3
"""month.py REPORT_JSON: the monthly report of the examples against the example files themselves."""
import collections
import json
import pathlib
import sys

import openpyxl

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/arrivals"))

from files import cents, day, read_csv, read_ods  # noqa: E402
from people import INSIDE  # noqa: E402

ARRIVALS = ROOT / "examples/arrivi"
MONTH = (2026, 10)


def table(name):
    return [row for _, row in read_csv(ARRIVALS / name, "utf-8", ";")]


def in_month(text):
    when = day(text)
    return when is not None and (when.year, when.month) == MONTH


def contacts(count, people):
    for sheet in openpyxl.load_workbook(ARRIVALS / "contatti.xlsx").worksheets:
        rows = sheet.iter_rows(min_row=4, values_only=True)
        for row in (row for row in rows if row[0] != "Totale righe"):
            place, code = row[8], row[3]
            count[place]["contacts"] += 1
            count[place]["contacts_anonymous"] += not code
            count[place]["requests"] += len(row[10].split(","))
            count[place]["referrals"] += bool(row[14])
            people[place]["persons"].add(code)


def cases(count):
    comune = {row["Protocollo GePI"]: row["Comune competente"] for row in table("prese_in_carico.csv")}
    for place in comune.values():
        count[place]["cases_open"] += 1
    for row in table("progetti.csv"):
        count[comune[row["Presa in carico"]]]["plans_signed"] += in_month(row["Firmato il"])


def puc(count, people):
    comune = {row["Numero"]: row["Comune"] for row in table("progetti_puc.csv")}
    for row in read_ods(ARRIVALS / "presenze.ods")["Ottobre 2026"][4:]:
        place = comune.get(row[0])
        for mark in row[4:35] if place else []:
            hours = mark if isinstance(mark, float) else int(mark[4:]) if mark[:3] == "REC" else 0
            count[place]["puc_minutes"] += round(hours * 60)
            if hours:
                people[place]["puc_persons"].add(row[1])


def money(count):
    count["non indicato"]["charged"] = sum(
        cents(row["Imputato"]) for row in table("spese.csv") if in_month(row["Del"]))
    count["non indicato"]["paid"] = sum(
        cents(row["Importo"].lstrip("-")) * (-1 if row["Importo"][0] == "-" else 1)
        for row in table("mandati.csv") if in_month(row["Data"]))


def month():
    """Numbers by row of the report: comuni, the Ambito as a whole, whoever is outside."""
    count = collections.defaultdict(collections.Counter)
    people = collections.defaultdict(lambda: collections.defaultdict(set))
    contacts(count, people)
    cases(count)
    puc(count, people)
    money(count)
    merged = collections.defaultdict(collections.Counter)
    together = collections.defaultdict(lambda: collections.defaultdict(set))
    for place in list(count):
        row = place if place in INSIDE + ["non indicato"] else "fuori Ambito"
        for target in [row, "Totale"] + (["Ambito"] if row in INSIDE else []):
            merged[target].update(count[place])
            for key, codes in people[place].items():
                together[target][key] |= codes - {None, ""}
    for row, sets in together.items():
        merged[row].update({key: len(codes) for key, codes in sets.items()})
    return merged


def compare(report):
    """Every cell of the table, with the total counted again; what the files say and the report does not, too."""
    table_ = next(table for table in report["tables"] if table["key"] == "by_comune")
    rows = {row["comune"]: row for row in table_["rows"]}
    rows["Totale"] = table_["totals"]
    wanted, agreed, differing = month(), 0, []
    for name, row in rows.items():
        for column in table_["columns"][1:]:
            key = column["key"]
            found = round(row[key] * 100) if column["kind"] == "money" else row[key]
            if found == wanted[name][key]:
                agreed += 1
            else:
                differing.append(f"{name}/{key}: counted {wanted[name][key]}, the report says {found}")
    missing = sorted(set(wanted) - set(rows))
    for line in differing + [f"no row {name}" for name in missing]:
        print("DIFFERS", line)
    print(f"{agreed} cells agree, {len(differing)} differ")
    return 1 if differing or missing else 0


if __name__ == "__main__":
    sys.exit(compare(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))))
