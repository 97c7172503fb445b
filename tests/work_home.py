#!/usr/bin/python3
"""S-013, S-014, S-083 to S-087: the reports on internships, homes and work, against what this script counts in its rows.

work_home.py POVNET: makes files of none, one and many rows, imports them and compares every number by the words of the
definitions, not by the program's queries.
"""

import csv
import datetime
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

POVNET = str(pathlib.Path(sys.argv[1]).resolve())
FIRST, LAST, MONTH = "2026-10-01", "2026-10-31", "2026-10"
GOOD = "IT60X0542811101000000123456"
faults = []


def day(number):
    return (datetime.date(2026, 7, 1) + datetime.timedelta(days=number)).isoformat()


def maybe(dice, value):
    return value if dice.random() < 0.7 else ""


def internships(dice, persons):
    rows, months = [], []
    for number, person in enumerate(persons, 1):
        start, threshold = day(dice.randrange(120)), dice.choice(["", 70, 80])
        ended = maybe(dice, day(130 + dice.randrange(60))) if dice.random() < 0.3 else ""
        rows.append({"person": person, "kind": dice.choice(["inclusion", "training"]), "valid_from": start,
                     "agreement_number": f"C-{number}", "valid_to": dice.choice(["2026-09-30", "2027-06-30"]) if start < "2026-09" else "2027-06-30",
                     "allowance": dice.choice(["", 400, 500]), "threshold": threshold,
                     "below_threshold": dice.choice(["", "proportional"]), "ended_on": ended,
                     "outcome": dice.choice(["completed", "left", "hired"]) if ended else "",
                     "iban": dice.choice(["", GOOD, GOOD, GOOD, GOOD[:-1] + "7"])})
        if start <= LAST and (rows[-1]["ended_on"] or "9999") >= FIRST and dice.random() < 0.8:
            decided = maybe(dice, 400) if dice.random() < 0.3 else ""
            months.append({"internship": f"C-{number}", "month": MONTH, "agreed_minutes": dice.choice(["", 80, 80, 80]),
                           "done_minutes": dice.choice(["", 0, 40, 56, 64, 80]), "decided": decided,
                           "paid": decided if decided and dice.random() < 0.5 else "",
                           "paid_on": "2026-11-01"})
            if not months[-1]["paid"]:
                months[-1]["paid_on"] = ""
    return rows, months


def homes(dice, persons):
    paths, offers, contacts, requests = [], [], [], []
    for number in range(1, max(1, len(persons) // 4) + 1) if persons else []:
        contacts.append({"organisation": "Agenzia Esempio", "day": day(80 + number), "homes": dice.randrange(4)})
    for number, person in enumerate(persons, 1):
        start = day(dice.randrange(120))
        ended = dice.choice(["", "", "2026-10-31"]) if start < FIRST else ""
        paths.append({"person": person, "need": dice.choice(["maintain", "access", "temporary"]),
                      "channel": dice.choice(["sap", "private_market", ""]), "started_on": start, "ended_on": ended,
                      "exit": dice.choice(["own_lease", "public_home", "renewed", "interrupted"]) if ended else "",
                      "eviction_on": maybe(dice, start), "arrears": maybe(dice, dice.randrange(3000)),
                      "months_kept": dice.randrange(24) if ended else "", "kept_on": ended})
        if dice.random() < 0.7:
            offers.append({"housing_path": f"PAB-{number:06d}", "day": max(start, day(92 + dice.randrange(25))),
                           "visited_on": maybe(dice, "2026-10-29"), "housing_contact": maybe(dice, f"CIM-{dice.randrange(len(contacts)) + 1:06d}"),
                           "outcome": dice.choice(["accepted", "pending", "refused_person", ""])})
        requests.append({"person": person, "day": day(92 + number % 30),
                         "need": dice.choice(["ECO.rent", "ECO.mortgage", "ECO.utilities", "HOU.find", "HOU.unfit", "HOU.eviction", "OTH"]),
                         "amount": maybe(dice, dice.randrange(1, 2000))})
    return paths, offers, contacts, requests


def actions(dice, persons):
    return [{"person": person, "kind": dice.choice(["cv", "skills_balance", "cpi_appointment", "did", "training"]),
             "day": day(95 + number % 20), "result": dice.choice(["", "done", "pending"]), "result_on": "2026-10-31"}
            for number, person in enumerate(persons)]


class File:
    def __init__(self, folder):
        self.folder, self.db = folder, folder / "ambito.db"
        self.run("db", "init")
        self.run("intake", "add", "organisation", "name=Agenzia Esempio", "kind=agency")
        self.run("intake", "add", "antenna", "name=Sportello", "comune=Melzo")

    def run(self, *arguments):
        done = subprocess.run([POVNET, "--db", self.db, *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{arguments}: {done.stderr}")
        return done.stdout

    def put(self, register, rows):
        if not rows:
            return
        path = self.folder / f"{register}.csv"
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys(), delimiter=";")
            writer.writeheader()
            writer.writerows(rows)
        self.run("intake", "import", str(path), "--register", register, "-q")

    def report(self, name):
        text = self.run("report", name, "--period", MONTH, "--as-of", "2026-11-05", "--format", "json")
        return {table["key"]: table for table in json.loads(text)["tables"]}


def number(value):
    return 0 if value in ("", None) else float(value)


def same(what, given, wanted):
    if abs(number(given) - number(wanted)) > 0.006:
        faults.append(f"{what}: {given}, counted {wanted}")


def row_of(table, key):
    return next((row for row in table["rows"] if key in row.values()), {})


def judged(trainee, month, start):
    """Due in cents, and whether something blocks it: what the definitions say of a month."""
    done, agreed = month["done_minutes"], month["agreed_minutes"]
    if done == "":
        return None, True
    known = trainee["threshold"] == "" or agreed != ""
    allowance = None if trainee["allowance"] == "" else trainee["allowance"] * 100
    due = None
    if known and allowance is not None:
        reached = trainee["threshold"] == "" or done * 100 >= trainee["threshold"] * agreed
        due = allowance if reached else (int(allowance * done / agreed + 0.5) if trainee["below_threshold"] else 0)
    blocked = (not known or (allowance is None and month["decided"] == "") or trainee["iban"] != GOOD
               or trainee["valid_to"][:7] < MONTH
               or (due is not None and trainee["threshold"] != "" and done * 100 < trainee["threshold"] * agreed
                   and number(month["decided"]) * 100 > due))
    return due, blocked


def count_pay(file, trainees, months):
    by_agreement = {row["internship"]: row for row in months}
    payable, blocked, paid_rows = 0, 0, 0
    for trainee in trainees:
        last = min(trainee["ended_on"] or "9999", "9999") if trainee["ended_on"] and trainee["ended_on"] <= "2026-11-05" else trainee["valid_to"]
        month = by_agreement.get(trainee["agreement_number"])
        if month is None:
            if trainee["valid_from"][:7] <= MONTH <= last[:7]:
                blocked += 1
            continue
        due, held = judged(trainee, month, trainee["valid_from"])
        decided = None if month["decided"] == "" else month["decided"] * 100
        paid = number(month["paid"]) * 100
        if paid and paid >= (decided if decided is not None else due or 0):
            paid_rows += 1
        elif held:
            blocked += 1
        else:
            payable += (decided if decided is not None else due) - paid
    tables = file.report("internship_pay")
    same("payable", sum(number(row["payable"]) for row in tables["pay"]["rows"]), payable / 100)
    same("blocked", len(tables["blocked"]["rows"]), blocked)
    same("paid", sum(row["state"] == "Pagata" for row in tables["settled"]["rows"]), paid_rows)


def count_internships(file, trainees):
    tables = file.report("internships")
    for kind, label in (("inclusion", "Tirocinio di inclusione sociale"), ("training", "Tirocinio formativo")):
        of_kind = [row for row in trainees if row["kind"] == kind and row["valid_from"] <= LAST
                   and (row["ended_on"] if row["ended_on"] and row["ended_on"] <= "2026-11-05" else row["valid_to"]) >= FIRST]
        given = row_of(tables["by_kind"], label)
        same(f"{kind} touched", given.get("internships_touched"), len(of_kind))
        same(f"{kind} started", given.get("internships_started"), sum(row["valid_from"] >= FIRST for row in of_kind))
        same(f"{kind} ended", given.get("internships_ended"), sum(FIRST <= row["ended_on"] <= LAST for row in of_kind))


def count_homes(file, paths, offers, contacts, requests):
    tables = file.report("housing")
    for need, label in (("maintain", "Tenere la casa"), ("access", "Trovare casa"), ("temporary", "Sistemazione temporanea")):
        of_need = [row for row in paths if row["need"] == need and row["started_on"] <= LAST]
        given = row_of(tables["by_need"], label)
        ended = [row for row in of_need if row["ended_on"]]
        same(f"{need} paths", given.get("housing_paths"), len(of_need))
        same(f"{need} found", given.get("housing_found"), sum(row["exit"] in ("own_lease", "public_home") for row in ended))
        same(f"{need} kept", given.get("housing_kept"), sum(row["exit"] == "renewed" for row in ended))
        same(f"{need} evictions", given.get("evictions_avoided"),
             sum(bool(row["eviction_on"]) and row["exit"] != "interrupted" for row in ended))
        same(f"{need} arrears", given.get("housing_path_arrears"), sum(number(row["arrears"]) for row in of_need))
        kept = [row["months_kept"] for row in of_need if row["months_kept"] != ""]
        same(f"{need} months kept", given.get("housing_months_kept"), statistics.median(kept) if kept else 0)
    asked = [row for row in requests if row["need"] != "OTH" and row["day"] <= LAST]
    access = [row for row in asked if row["need"] in ("HOU.find", "HOU.unfit")]
    same("access asked", row_of(tables["demand"], "Trovare casa").get("housing_requests"), len(access))
    same("maintain asked", row_of(tables["demand"], "Tenere la casa").get("housing_requests"), len(asked) - len(access))
    for need, label in (("ECO.rent", "Affitto"), ("ECO.mortgage", "Mutuo"), ("ECO.utilities", "Utenze")):
        same(f"{need} arrears", row_of(tables["arrears"], label).get("arrears_total"),
             sum(number(row["amount"]) for row in asked if row["need"] == need))
    same("offers", sum(number(row["offers_made"]) for row in tables["offers"]["rows"]),
         sum(FIRST <= row["day"] <= LAST for row in offers))
    agency = row_of(tables["contacts"], "Agenzia")
    in_month = {f"CIM-{n:06d}" for n, row in enumerate(contacts, 1) if FIRST <= row["day"] <= LAST}
    found = sum(row["outcome"] == "accepted" and row["housing_contact"] in in_month for row in offers)
    same("contacts", agency.get("housing_contacts_made"), len(in_month))
    same("homes found", agency.get("homes_found"), found)
    same("homes per contact", agency.get("homes_per_contact"), found / len(in_month) if in_month else 0)


def count_work(file, rows):
    tables = file.report("work")
    for kind, label in (("cv", "Curriculum"), ("cpi_appointment", "Appuntamento al Centro per l'impiego"), ("training", "Formazione")):
        of_kind = [row for row in rows if row["kind"] == kind and FIRST <= row["day"] <= LAST]
        days = [(datetime.date.fromisoformat(row["result_on"]) - datetime.date.fromisoformat(row["day"])).days
                for row in of_kind if row["result"] == "done"]
        given = row_of(tables["by_action"], label)
        same(f"{kind} actions", given.get("work_actions"), len(of_kind))
        same(f"{kind} settled", given.get("work_actions_settled"), len(days))
        same(f"{kind} days", given.get("work_action_days"), statistics.median(days) if days else 0)


def main():
    os.environ.update(POVNET_NOW="2026-11-05T08:00:00Z", LC_ALL="C.UTF-8")
    for many in (0, 1, 60):
        dice = random.Random(4 + many)
        with tempfile.TemporaryDirectory() as name:
            os.environ["HOME"] = name
            file = File(pathlib.Path(name))
            persons = [f"P-{n:06d}" for n in range(1, many + 1)]
            file.put("person", [{"surname": f"Prova{code[-2:]}", "name": "Esempio", "birth_day": "1990-01-01", "no_key_reason": "prova"} for code in persons])
            trainees, months = internships(dice, persons)
            file.put("internship", trainees)
            file.put("internship_month", months)
            paths, offers, contacts, requests = homes(dice, persons)
            file.put("housing_contact", contacts)
            file.put("housing_path", paths)
            file.put("housing_offer", offers)
            file.put("contact", [{"antenna": "Sportello", "day": row["day"], "person": row["person"]} for row in requests])
            file.put("request", [{"contact": f"C-{n:06d}", "need": row["need"], "amount": row["amount"]} for n, row in enumerate(requests, 1)])
            deeds = actions(dice, persons)
            file.put("work_action", deeds)
            count_pay(file, trainees, months)
            count_internships(file, trainees)
            count_homes(file, paths, offers, contacts, requests)
            count_work(file, deeds)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
