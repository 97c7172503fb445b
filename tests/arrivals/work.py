"""What the files about work must give: PUC projects, pairings, attendance, timesheets."""
import collections
import re

from files import Rows, fold, minutes, read_csv, read_ods
from people import comune

FUNDS = ("QSFP 2024", "PNRR 1.1.4")


def puc_projects(folder):
    rows = Rows()
    projects = [row for _, row in read_csv(folder / "puc_catalogo.csv", "utf-8", ",")]
    for row in projects:
        if not rows.repeated(row.values()):
            rows.imported += 1
    by_comune = collections.Counter(comune(row["COMUNE"]) for row in projects)
    return dict(rows.result(), facts={
        "projects": len(projects), "seats": sum(int(row["POSTI_TOTALI"]) for row in projects),
        "by_comune": dict(sorted(by_comune.items()))})


def puc_pairings(folder):
    rows, pairs = Rows(), {}
    for _, row in read_csv(folder / "puc_abbinamenti.csv", "utf-8", ";"):
        if not rows.repeated(row.values()):
            rows.imported += 1
            pairs[(row["progetto"], row["codice fiscale"])] = row
    titles = collections.Counter(row["titolo"] for row in pairs.values())
    return dict(rows.result(), facts={"pairings": len(pairs), "by_title": dict(titles),
                                      "persons": len({key[1] for key in pairs})}), pairs


def puc_attendance(folder, pairs):
    """Hours by project, person and kind: done, made up, justified, unjustified."""
    rows, hours, days, insured = Rows(), collections.defaultdict(collections.Counter), 0, 0
    named = collections.defaultdict(list)
    for (project, code), row in pairs.items():
        named[(project, name_key(row["cognome"] + " " + row["nome"]))].append(code)
    for sheet, lines in read_ods(folder / "presenze_puc.ods").items():
        project = re.search(r"PUC-\d{4}-\d{3}", lines[0][0])[0]
        head = next(i for i, line in enumerate(lines) if line and line[0] == "N.")
        columns = {int(float(cell)): i for i, cell in enumerate(lines[head][5:36], 5)}
        for number, line in enumerate(lines[head + 1:], head + 2):
            if not any(cell not in ("", 0) for cell in line):
                continue
            if not isinstance(line[0], float):
                rows.skip("total" if line[1] == "TOTALE PERSONE" else "signature")
                continue
            found = [line[2]] if line[2] else named[(project, name_key(line[1]))]
            if len(found) != 1:
                rows.reject(sheet, number, "persona")
                continue
            rows.imported += 1
            for column in columns.values():
                mark = str(line[column]) if column < len(line) else ""
                if mark:
                    kind, spent = attendance(mark, line[4])
                    hours[(project, found[0])][kind] += spent
                    days += 1
                    insured += kind in ("present", "makeup") and spent > 0
    total = sum(hours.values(), collections.Counter())
    by_project = collections.defaultdict(collections.Counter)
    for (project, _), counter in hours.items():
        by_project[project] += counter
    return dict(rows.result(), facts={
        "days": days, "insured": insured, "persons": len({code for _, code in hours}), "minutes": dict(total),
        "by_project": {k: dict(v) for k, v in sorted(by_project.items())},
        "by_person": {f"{p} {c}": dict(v) for (p, c), v in sorted(hours.items())}})


def name_key(text):
    return " ".join(sorted(fold(text).split()))


def attendance(mark, planned):
    """Kind and minutes of one cell of the month grid."""
    mark = mark.strip().upper()
    if mark in ("A", "G"):
        return ("unjustified" if mark == "A" else "justified"), round(planned * 60)
    if mark.startswith("R"):
        return "makeup", int(mark[1:]) * 60
    return "present", round(float(mark) * 60)


def timesheet(folder):
    rows, worked, disagree = Rows(), collections.Counter(), []
    staff = set()
    for number, row in read_csv(folder / "timesheet.csv", "cp1252", ";"):
        if rows.repeated(row.values()):
            continue
        rows.imported += 1
        staff.add(row["Operatore"])
        parts = {name: minutes(row[name]) or 0 for name in FUNDS + ("Altro", "Assenze")}
        worked.update(parts)
        worked["Totale ore"] += minutes(row["Totale ore"])
        if sum(parts.values()) != minutes(row["Totale ore"]):
            disagree.append(number)
    return dict(rows.result(), facts={"days": rows.imported, "staff": len(staff),
                                      "minutes": dict(worked), "total_disagrees": disagree})
