#!/usr/bin/python3
"""totals.py FILE.xlsx [ARRIVALS]: the sheet Riepilogo of a multifondo workbook at 31/08/2026 against sums made here from
the files themselves: those of the examples, or the files that arrived from other systems in ARRIVALS."""
import collections
import datetime
import pathlib
import sys

import openpyxl

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/arrivals"))

import money  # noqa: E402
from files import cents, day, read_csv  # noqa: E402

DAY = datetime.date(2026, 8, 31)
HEADINGS = {"allotted": "Risorse assegnate", "committed": "Impegnato al 31/08/2026", "liquidated": "Liquidato al 31/08/2026",
            "paid": "Pagato al 31/08/2026", "previous": "Impegnato rilevazione precedente",
            "change": "Variazione dell'impegnato", "residue": "Residuo"}


def signed(text):
    return -cents(text[1:]) if text.startswith("-") else cents(text)


def of_examples():
    read = lambda name: [row for _, row in read_csv(ROOT / "examples/arrivi" / name, "utf-8", ";")]  # noqa: E731
    years = collections.defaultdict(collections.Counter)
    for row in read("annualita.csv"):
        if row["Fondo"] == "QSFP":
            years[row["Annualità"]]["allotted"] = cents(row["Assegnato"])
    year_of = {}
    for row in read("impegni.csv"):
        year_of[row["Anno"] + " " + row["Numero"]] = row["Annualità"].split()[-1]
        years[row["Annualità"].split()[-1]]["committed"] += signed(row["Importo"]) if day(row["Data"]) <= DAY else 0
    for row in read("mandati.csv"):
        found = years[year_of[row["Impegno"]]]
        found["liquidated"] += signed(row["Importo"]) if day(row["Data"]) <= DAY else 0
        found["paid"] += signed(row["Importo"]) if row["Quietanza"] and day(row["Quietanza"]) <= DAY else 0
    for row in read("rilevazioni.csv"):
        years[row["Annualità"].split()[-1]]["previous"] = cents(row["Impegnato"])
    return years


def of_arrivals(folder):
    years = collections.defaultdict(collections.Counter)
    for key, value in money.allotments(folder)["facts"].items():
        if key.startswith("QSFP "):
            years[key[5:]]["allotted"] = value["allotted"]
    for key, value in money.payments(folder)["facts"]["cumulated"][str(DAY)].items():
        if key.startswith("QSFP "):
            years[key[5:]].update({"committed": value.get("obliged", 0), "liquidated": value.get("ordered", 0),
                                   "paid": value.get("receipted", 0)})
    rounds = money.survey_rounds(folder)["facts"]
    for when in sorted(rounds):
        for year, value in rounds[when].items():
            if when < str(DAY):
                years[year]["previous"] = value["committed"]
    return years


def of_workbook(path):
    rows = list(openpyxl.load_workbook(path, data_only=True)["Riepilogo"].iter_rows(values_only=True))
    start = next(i for i, row in enumerate(rows) if "Risorse assegnate" in row)
    column = {key: rows[start].index(heading) for key, heading in HEADINGS.items()}
    found = {}
    for row in rows[start + 1:]:
        if row[0] is None:
            break
        name = "Totale" if row[0] == "Totale" else str(row[1])
        found[name] = {key: round(row[at] * 100) for key, at in column.items() if isinstance(row[at], (int, float))}
    return found


def main():
    wanted = of_arrivals(pathlib.Path(sys.argv[2])) if len(sys.argv) > 2 else of_examples()
    for values in wanted.values():
        values["residue"] = values["allotted"] - values["liquidated"]
        values["change"] = values["committed"] - values["previous"]
    total = collections.Counter()
    for values in wanted.values():
        total.update(values)
    wanted["Totale"] = total
    found = of_workbook(sys.argv[1])
    differ = [f"{year} {key}: counted {value}, workbook {found.get(year, {}).get(key)}"
              for year, values in sorted(wanted.items()) for key, value in values.items()
              if value != found.get(year, {}).get(key, 0 if value == 0 else None)]
    print("\n".join(differ) or f"{sum(len(v) for v in wanted.values())} amounts of multifondo agree with the files")
    return 1 if differ or set(found) != set(wanted) else 0


if __name__ == "__main__":
    sys.exit(main())
