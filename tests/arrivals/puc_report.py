#!/usr/bin/python3
"""puc_report.py FOLDER REPORT.json INSURANCE.json: S-059, the report on PUC and the insurance of the year against what
work.py counts in the files that arrived."""
import collections
import json
import pathlib
import sys

sys.dont_write_bytecode = True

import work  # noqa: E402
from files import read_csv  # noqa: E402
from people import comune  # noqa: E402

KINDS = {"puc_done": ("present", "makeup"), "puc_made_up": ("makeup",), "puc_justified": ("justified",),
         "puc_unjustified": ("unjustified",)}
faults = []


def table(path, key):
    return next(table for table in json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["tables"] if table["key"] == key)


def same(what, counted, found):
    if counted != found:
        faults.append(f"{what}: counted {counted}, povnet has {found}")


def main():
    folder = pathlib.Path(sys.argv[1])
    pairs = work.puc_pairings(folder)[1]
    facts = work.puc_attendance(folder, pairs)["facts"]
    projects = {row["CODICE"]: row for _, row in read_csv(folder / "puc_catalogo.csv", "utf-8", ",")}
    rows = {row["puc_project"]: row for row in table(sys.argv[2], "by_project")["rows"]}
    by_comune = collections.defaultdict(collections.Counter)
    for project, counted in facts["by_project"].items():
        by_comune[comune(projects[project]["COMUNE"])].update(counted)
        for measure, kinds in KINDS.items():
            same(f"{project} {measure}", sum(counted.get(kind, 0) for kind in kinds), rows[project][measure])
        same(f"{project} seats", int(projects[project]["POSTI_TOTALI"]), rows[project]["puc_seats"])
    found = {row["comune"]: row for row in table(sys.argv[2], "by_comune")["rows"]}
    for name, counted in by_comune.items():
        for measure, kinds in KINDS.items():
            same(f"{name} {measure}", sum(counted.get(kind, 0) for kind in kinds), found[name][measure])
    days = sum(row["days"] for row in table(sys.argv[3], "premiums")["rows"])
    same("days insured", facts["insured"], days)
    for fault in faults:
        print("DIFFERS", fault)
    print(f"puc: {len(facts['by_project'])} projects, {len(faults)} differ")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
