#!/usr/bin/python3
"""The reports on access, network, cases, plans and outcomes, against what this script counts in the files themselves.

cases_month.py POVNET: imports tests/fixtures/cases/*.csv into a fresh case file and holds every report of October 2026
against counts made from the CSV files, by the words of the definitions and not by the program's queries. Where a cell
is explained, there are as many records as its number says.
"""

import csv
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
from collections import Counter

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

HERE = pathlib.Path(__file__).resolve().parent
FILES = HERE / "fixtures" / "cases"
CODES = HERE.parent / "schemas" / "codes"
ORDER = """organisation staff antenna population document person person_key address household household_member
    person_profile contact request support_given critical_event risk_screen risk_item measure_grant measure_rule care_case
    case_role case_comune case_level_change plan goal commitment plan_support team_session team_member meeting summons
    assessment assessment_item diary_entry tutoring_session timesheet_day economic_aid resource resource_assignment referral
    event outcome_measure followup complaint""".split()
PREFIX = {"care_case": "PIC", "plan": "PP", "contact": "C", "household": "N", "assessment": "AN", "risk_screen": "SR",
          "team_session": "SEQ", "person": "P", "staff": "OP", "document": "DOC", "resource": "RSC"}
FIRST, LAST, YEAR_BEFORE = "2026-10-01", "2026-10-31", "2025-10-31"
AMBITO = ["Cassano d'Adda", "Inzago", "Liscate", "Melzo", "Pozzuolo Martesana", "Settala", "Truccazzano", "Vignate"]

faults = []
asserted = Counter()


# --- the files

def read(name):
    with open(FILES / f"{name}.csv", encoding="utf-8", newline="") as file:
        rows = [{key: value or None for key, value in row.items()} for row in csv.DictReader(file, delimiter=";")]
    for number, row in enumerate(rows, 1):
        row["code"] = f"{PREFIX.get(name, name)}-{number:06d}"
    return rows


DATA = {name: read(name) for name in ORDER}
KEYS = {row["tax_code"]: row["code"] for row in DATA["person"]}
KEYS |= {row["value"]: KEYS[row["person"]] for row in DATA["person_key"]}
for rows in DATA.values():
    for row in rows:
        for column in ("person", "head"):
            if row.get(column):
                row[column] = KEYS[row[column]]
BY = {name: {row["code"]: row for row in rows} for name, rows in DATA.items()}


def label(name, code):
    for entry in tomllib.loads((CODES / f"{name}.toml").read_text(encoding="utf-8"))["code"]:
        if entry["code"] == code:
            return entry["label"]
    return None


def in_force(row, day, start="valid_from", end="valid_to"):
    return (row.get(start) or "") <= day <= (row.get(end) or "9999")


def within(day, first=FIRST, last=LAST):
    return day is not None and first <= day <= last


def whole(text):
    return int(text) if text else 0


def days(first, last):
    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days


def median(values):
    values = sorted(values)
    if not values:
        return None
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


# --- where people live, to which household they belong, what covers them

def dwelling(person, day, roles=("dwelling",)):
    for role in roles:
        rows = [row for row in DATA["address"] if row["person"] == person and row["role"] == role and in_force(row, day)]
        if rows:
            return max(rows, key=lambda row: row["valid_from"] or "")["comune"]
    return None


def home(person, day):
    return dwelling(person, day, ("dwelling", "domicile", "residence"))


def household_of(person, day=LAST):
    homes = [row["household"] for row in DATA["household_member"] if row["person"] == person and in_force(row, day)]
    return max(homes, default=None)


def unit(household, person):
    """A household, or a person of none."""
    return household or household_of(person) or person


def head(household):
    return BY["household"][household]["head"] if household else None


def runs(grant, day=LAST):
    ended = grant["status"] in ("ended", "lapsed", "revoked")
    end = grant.get("valid_to") or (grant.get("status_on") or "" if ended else "9999")
    return grant["decision"] == "accepted" and (grant["valid_from"] or grant["applied_on"]) <= day <= end


def plan_lasts(plan, day=LAST):
    newer = [other for other in DATA["plan"] if other["care_case"] == plan["care_case"] and other["kind"] == plan["kind"]
             and int(other["version"]) > int(plan["version"]) and other["signed_on"] and other["signed_on"] <= day]
    return bool(plan["signed_on"]) and plan["signed_on"] <= day <= (plan["valid_to"] or "9999") and not newer


def stands(plan):
    """Signed and not replaced, whether or not its term is past."""
    return plan_lasts(plan | {"valid_to": None})


def is_open(case, day=LAST):
    return (case["opened_on"] or "") <= day < (case.get("closed_on") or "9999")


def case_place(case, day=LAST):
    dated = [row for row in DATA["case_comune"] if row["care_case"] == case["code"] and in_force(row, day)]
    if dated:
        return dated[0]["comune"]
    return case["comune"] or home(case.get("person") or head(case.get("household")), day)


def case_level(case, day=LAST):
    dated = [row for row in DATA["case_level_change"] if row["care_case"] == case["code"] and in_force(row, day)]
    return dated[0]["level"] if dated else case["level"]


def manager(case, day=LAST):
    rows = [row for row in DATA["case_role"] if row["care_case"] == case["code"] and row["role"] == "case_manager"
            and in_force(row, day)]
    return max(rows, key=lambda row: row["valid_from"])["staff"] if rows else None


def case_unit(case):
    return unit(case.get("household"), case.get("person"))


GRANTS = [grant for grant in DATA["measure_grant"] if runs(grant)]
MEASURED = {unit(grant["household"], grant["person"]) for grant in GRANTS}
PLANNED = {case_unit(BY["care_case"][plan["care_case"]]) for plan in DATA["plan"] if plan_lasts(plan)}
STAFF = {row["code"]: row["name"] for row in DATA["staff"]}


# --- holding a table against facts

def close(given, counted):
    if given is None or counted is None:
        return given is None and counted is None
    return abs(given - counted) < 0.0051


def of_row(facts, axis, place):
    if place == "Totale":
        return facts
    if place == "Ambito":
        return [fact for fact in facts if fact[axis] in AMBITO]
    if place == "fuori Ambito":
        return [fact for fact in facts if fact[axis] and fact[axis] not in AMBITO]
    return [fact for fact in facts if (fact[axis] or "non indicato") == place]


class Book:
    """The reports of October as povnet writes them."""

    def __init__(self, povnet):
        self.povnet, self.read = povnet, {}

    def run(self, *words):
        answer = subprocess.run([self.povnet, *words], capture_output=True, text=True)
        if answer.returncode:
            raise SystemExit(f"povnet {' '.join(words)}: {answer.returncode}\n{answer.stderr}")
        return answer.stdout

    def tables(self, report):
        if report not in self.read:
            self.read[report] = json.loads(self.run("report", report, "--period", "2026-10", "--format", "json"))["tables"]
        return self.read[report]

    def table(self, report, key):
        return next(table for table in self.tables(report) if table["key"] == key)

    def cell(self, report, place, measure):
        """The first cell of the report with this place and measure, as povnet explain looks for it."""
        for table in self.tables(report):
            if any(column["key"] == measure for column in table["columns"]):
                axis = table["columns"][0]["key"]
                return next(row[measure] for row in table["rows"] + [table["totals"]] if row[axis] == place)
        raise KeyError(measure)

    def hold(self, requirements, report, key, facts, measures):
        """Every row of the table, and its total, has for each measure what the function counts in the row's facts."""
        table = self.table(report, key)
        axis = table["columns"][0]["key"]
        rows = table["rows"] + [table["totals"]]
        facts = [fact | {axis: fact.get(axis)} for fact in facts]
        known = {row[axis] for row in rows} | {"non indicata", None}
        for fact in facts:
            if fact[axis] not in known and not (axis == "comune" and "fuori Ambito" in known):
                faults.append(f"{requirements} {report}/{key}: no row {fact[axis]}")
        for row in rows:
            here = of_row(facts, axis, "non indicato" if row[axis] in ("non indicata", "senza case manager") else row[axis])
            for measure, count in measures.items():
                asserted[report] += 1
                if not close(row[measure], count(here)):
                    faults.append(f"{requirements} {report}/{key} {row[axis]} {measure}: {row[measure]}, counted {count(here)}")

    def same(self, requirements, what, given, counted):
        asserted[what] += 1
        if given != counted:
            faults.append(f"{requirements} {what}: {given}, counted {counted}")

    def explain(self, report, place, measure):
        text = self.run("report", "explain", report, "--period", "2026-10", "--cell", f"{place}/{measure}", "--format", "json")
        return sum(len(table["rows"]) for table in json.loads(text)["tables"])


def number(test=lambda fact: True):
    return lambda facts: sum(1 for fact in facts if test(fact))


def distinct(column, test=lambda fact: True):
    return lambda facts: len({fact[column] for fact in facts if fact[column] is not None and test(fact)})


def total(column, test=lambda fact: True):
    return lambda facts: sum(whole(fact[column]) for fact in facts if test(fact))


def share(part, whole_part, times=100):
    def counted(facts):
        below = whole_part(facts)
        return times * part(facts) / below if below else None
    return counted


# --- facts of the month

def contacts():
    """One per person, antenna and day; who stays anonymous is one each time."""
    seen, facts = set(), []
    for row in DATA["contact"]:
        key = (row["antenna"], row["day"], row["person"])
        if row["person"] and key in seen:
            continue
        seen.add(key)
        person = BY["person"].get(row["person"])
        profiles = [each for each in DATA["person_profile"] if each["person"] == row["person"] and each["valid_from"] <= row["day"]]
        profile = max(profiles, key=lambda each: each["valid_from"], default={})
        years = whole(row["age"]) if row["age"] else None
        if years is None and person:
            born = person["birth_day"]
            years = int(row["day"][:4]) - int(born[:4]) - (row["day"][5:] < born[5:])
        if years is None and row["age_band"]:
            years = int(row["age_band"].replace("+", "-").split("-")[0])
        covered = [grant for grant in DATA["measure_grant"] if runs(grant, row["day"])
                   and (grant["person"] == row["person"]
                        or (grant["household"] and grant["measure"] != "SFL"
                            and any(member["person"] == row["person"] and member["household"] == grant["household"]
                                    and in_force(member, row["day"]) for member in DATA["household_member"])))]
        preventive = row["prevention"] == "1" if row["prevention"] else (not covered if row["person"] else None)
        arrived = person and person["arrived_on"]
        facts.append(row | {
            "comune": row["comune"] or (dwelling(row["person"], row["day"]) if row["person"] else None),
            "setting_code": row["setting"], "setting": label("contact_setting", row["setting"]),
            "activity": label("contact_activity", row["activity"]),
            "employment": label("employment_status", profile.get("employment")), "carer": profile.get("carer") == "1",
            "age_group": age_group(years), "preventive": preventive,
            "minutes": row["minutes"] or sum(whole(each["minutes"]) for each in DATA["request"] if each["contact"] == row["code"]),
            "newcomer": bool(arrived) and months_before(row["day"], 12) <= arrived <= row["day"],
            "first": bool(row["person"]) and not any(other["person"] == row["person"] and other["day"] < row["day"]
                                                     for other in DATA["contact"])})
    return facts


def months_before(day, months):
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 - months, 12)
    return (datetime.date(year, month + 1, 1) + datetime.timedelta(int(day[8:]) - 1)).isoformat()


def age_group(years):
    if years is None:
        return None
    for top, name in ((17, "0-17 anni"), (29, "18-29 anni"), (44, "30-44 anni"), (59, "45-59 anni"), (74, "60-74 anni")):
        if years <= top:
            return name
    return "75 anni e oltre"


CONTACTS = contacts()
MONTH = [fact for fact in CONTACTS if within(fact["day"])]
OF_CONTACT = {fact["code"]: fact for fact in CONTACTS}


def inhabitants():
    """The year of the period, or the last one known before: 2026 for Melzo, 2025 for Settala, never 2027."""
    ambito = tomllib.loads((HERE.parent / "schemas" / "ambiti" / "melzo.toml").read_text(encoding="utf-8"))
    names = {record["istat"]: record["name"] for record in ambito["record"] if record["register"] == "comune"}
    rows = [(names[record["comune"]], record["year"], record["residents"])
            for record in ambito["record"] if record["register"] == "population"]
    rows += [(row["comune"], int(row["year"]), int(row["residents"])) for row in DATA["population"]]
    newest = {}
    for comune, year, residents in sorted(rows, key=lambda row: row[1]):
        if year <= 2026:
            newest[comune] = residents
    return [{"comune": comune, "residents": residents} for comune, residents in newest.items()]


def opening():
    facts = []
    for row in DATA["antenna"]:
        first, last = max(row["valid_from"], FIRST), min(row["valid_to"] or LAST, LAST)
        if first > last:
            continue
        hours, minutes = row["weekly_minutes"].split(":")
        week = int(hours) * 60 + int(minutes)
        facts.append({"comune": row["comune"], "antenna": row["name"], "week": week,
                      "open": round(week / 7 * (days(first, last) + 1))})
    return facts


def test_coverage(book):
    persons, residents = distinct("person"), total("residents")
    book.hold("S-004 S-006", "coverage", "by_comune", inhabitants(), {"inhabitants": residents})
    book.hold("S-004 S-037", "coverage", "by_comune", opening(),
              {"antennas": number(), "antenna_weekly_minutes": total("week"), "antenna_open_minutes": total("open")})
    book.hold("S-004", "coverage", "by_comune", MONTH, {"contacts": number(), "persons": persons})
    book.hold("S-006", "coverage", "by_comune", MONTH + inhabitants_as_facts(),
              {"contacts_per_1000": share(number(lambda fact: "code" in fact), residents, 1000),
               "persons_per_1000": share(persons, residents, 1000)})


def inhabitants_as_facts():
    for fact in MONTH:
        fact["residents"] = None
    return [fact | {"person": None} for fact in inhabitants()]


def test_antennas(book):
    placed, outside = number(lambda f: f["setting_code"]), number(lambda f: f["setting_code"] not in (None, "institutional"))
    book.hold("S-037 S-049", "antennas", "by_antenna", MONTH, {
        "contacts": number(), "persons": distinct("person"), "contacts_first": distinct("person", lambda f: f["first"]),
        "contacts_outside_share": share(outside, placed), "contact_minutes": total("minutes")})
    book.hold("S-051", "antennas", "by_antenna", MONTH, {"contacts_operators": number(lambda f: f["requester_kind"] == "operator")})
    book.hold("S-037", "antennas", "by_antenna", opening(), {"antenna_open_minutes": total("open")})
    both = [fact | {"open": None} for fact in MONTH] + [fact | {"code": None} for fact in opening()]
    book.hold("S-037 I-03", "antennas", "by_antenna", both, {"contacts_per_hour": share(number(lambda f: f["code"]), total("open"), 60)})
    for axis in ("activity", "setting"):
        book.hold("S-038", "antennas", f"by_{axis}", MONTH, {"contacts": number(), "persons": distinct("person")})


def test_demand(book):
    care = ("CAR.elder", "CAR.disability", "CAR.minor")
    requests = [row | {"person": contact["person"], "comune": contact["comune"], "need_code": row["need"],
                       "need": label("need", row["need"])}
                for row in DATA["request"] for contact in [OF_CONTACT[row["contact"]]] if within(contact["day"])]
    book.hold("S-009", "demand", "by_need", requests, {"requests": number(), "requesters": distinct("person")})
    book.hold("S-009", "demand", "by_comune", requests, {
        "requests": number(), "requesters": distinct("person"), "requests_care": number(lambda f: f["need_code"] in care)})
    book.hold("S-005 S-009", "demand", "by_comune", MONTH, {
        "persons": distinct("person"), "carers": distinct("person", lambda f: f["carer"]),
        "newcomers": distinct("person", lambda f: f["newcomer"]),
        "newcomers_share": share(distinct("person", lambda f: f["newcomer"]), distinct("person"))})
    events = []
    for row in DATA["critical_event"]:
        day = row["day"] or OF_CONTACT[row["contact"]]["day"]
        if within(day):
            events.append(row | {"comune": home(row["person"] or head(row["household"]), day), "kind_code": row["kind"],
                                 "critical_event": label("critical_event_kind", row["kind"])})
    book.hold("S-012", "demand", "by_comune", events, {
        "critical_events": number(), "critical_events_cig": distinct("person", lambda f: f["kind_code"] == "cig")})
    book.hold("S-012", "demand", "by_critical_event", events,
              {"critical_events": number(), "critical_events_persons": distinct("person")})
    book.hold("S-012", "demand", "by_employment", MONTH, {"contacts": number(), "persons": distinct("person")})
    book.hold("S-005", "demand", "by_age", MONTH, {"contacts": number(), "persons": distinct("person"),
                                                   "contacts_anonymous": number(lambda f: not f["person"])})


def test_supports(book):
    facts = [row | {"person": contact["person"], "comune": contact["comune"], "antenna": contact["antenna"],
                    "support": label("support", row["support"])}
             for row in DATA["support_given"] for contact in [OF_CONTACT[row["contact"]]] if within(contact["day"])]
    done, judged = number(lambda f: f["result"] == "done"), number(lambda f: f["result"] in ("done", "partly", "not_done"))
    for axis in ("support", "comune", "antenna"):
        book.hold("S-053 I-07", "supports", f"by_{axis}", facts, {
            "supports": number(), "supports_persons": distinct("person"), "support_minutes": total("minutes"),
            "supports_success_share": share(done, judged)})
    book.hold("S-053", "supports", "by_support", facts, {"supports_done": done})


def test_initiatives(book):
    antennas = {row["name"]: row["comune"] for row in DATA["antenna"]}
    facts = [row | {"initiative_kind": label("event_kind", row["kind"]), "initiative_target": label("event_target", row["target"]),
                    "comune": row["comune"] or antennas.get(row["antenna"]),
                    "attendance": sum(whole(row[who]) for who in ("citizens", "operators", "volunteers"))}
             for row in DATA["event"] if within(row["day"])]
    book.hold("S-052", "initiatives", "by_kind", facts, {
        "initiatives": number(), "initiative_minutes": total("minutes"), "initiative_citizens": total("citizens"),
        "initiative_operators": total("operators"), "initiative_volunteers": total("volunteers"),
        "initiative_attendance": total("attendance"),
        "initiative_satisfaction": lambda facts: median([int(f["satisfaction"]) for f in facts if f["satisfaction"]])})
    for axis in ("target", "comune"):
        book.hold("S-052", "initiatives", f"by_{axis}", facts, {"initiatives": number(), "initiative_attendance": total("attendance")})


def stale(row):
    return not row["verified_on"] or days(row["verified_on"], LAST) > 180


def test_network(book):
    bodies = {row["name"]: row for row in DATA["organisation"]}
    taken = Counter(row["resource"] for row in DATA["resource_assignment"] if in_force(row, LAST))
    resources = [row | {"resource_kind": label("resource_kind", row["kind"]),
                        "comune": row["comune"] or bodies[row["organisation"]]["comune"], "now": in_force(row, LAST),
                        "before": in_force(row, YEAR_BEFORE), "taken": taken[row["code"]],
                        "free": max(whole(row["capacity"]) - taken[row["code"]], 0) if row["capacity"] else 0}
                 for row in DATA["resource"]]
    now = lambda fact: fact["now"]
    counts = {"resources": number(now), "resources_before": number(lambda f: f["before"]),
              "resource_capacity": total("capacity", now), "resource_taken": total("taken", now),
              "resource_free": total("free", now), "resource_volunteers": total("volunteers", now),
              "resources_stale": number(lambda f: f["now"] and stale(f))}
    book.hold("S-016 S-070", "network", "by_comune", resources, counts)
    book.hold("S-016 S-070", "network", "by_resource_kind", resources, counts)
    place = {row["code"]: row for row in resources}
    uses = [row | {"comune": place[row["resource"]]["comune"], "resource_kind": place[row["resource"]]["resource_kind"]}
            for row in DATA["resource_assignment"]
            if (row["valid_from"] or "") <= LAST and (row["valid_to"] or "9999") >= FIRST]
    book.hold("S-041", "network", "by_comune", uses, {"hosted_persons": distinct("person")})
    book.hold("S-041", "network", "by_resource_kind", uses, {
        "hosted_persons": distinct("person"), "hosted_permanently": distinct("person", lambda f: f["permanent"] == "1")})
    table = book.table("network", "by_organisation_kind")
    own = {label("organisation_kind", row["kind"]) for row in DATA["organisation"]} - {"Comune"}
    for row in table["rows"]:
        mine = [body for body in DATA["organisation"] if label("organisation_kind", body["kind"]) == row["organisation_kind"]]
        if row["organisation_kind"] not in own:
            continue  # the bodies that the case file begins with
        present = [body for body in mine if in_force(body, LAST)]
        book.same("S-062", f"network {row['organisation_kind']}",
                  [row["bodies"], row["bodies_before"], row["bodies_active"], row["bodies_stale"]],
                  [len(present), sum(in_force(body, YEAR_BEFORE) for body in mine),
                   sum(body["engagement"] == "active" for body in present), sum(stale(body) for body in present)])


def test_referrals(book):
    kinds = {row["name"]: row["kind"] for row in DATA["organisation"]}
    facts = []
    for row in DATA["referral"]:
        contact = OF_CONTACT.get(row["contact"], {})
        said = BY["contact"][row["contact"]]["comune"] if row["contact"] else None
        received = bool(row["sender"]) and row["receiver"] == "Comune di Prova"
        answered = row["outcome"] not in (None, "pending") and row["outcome_on"] <= LAST
        facts.append(row | {"received": received, "answered": answered,
                            "service": label("referral_service", kinds[row["sender"]] if received else row["receiver_kind"]),
                            "days": days(row["day"], row["outcome_on"]) if answered else None,
                            "comune": said or home(row["person"] or contact.get("person"), row["day"])})
    month = [fact for fact in facts if within(fact["day"])]
    within_term = number(lambda f: f["answered"] and f["days"] <= 15)
    book.hold("S-050 S-063 I-08", "referrals", "by_service", month, {
        "referrals_sent": number(lambda f: not f["received"]), "referrals_received": number(lambda f: f["received"]),
        "referrals_answered": number(lambda f: f["answered"]), "referrals_within": within_term,
        "referrals_within_share": share(within_term, number()),
        "referrals_refused": number(lambda f: f["answered"] and f["outcome"] == "refused"),
        "referral_days": lambda facts: median([f["days"] for f in facts if f["answered"]])})
    book.hold("S-063", "referrals", "by_comune", month, {"referrals_received": number(lambda f: f["received"])})
    waiting = [fact for fact in facts if fact["day"] <= LAST and not fact["answered"]]
    given = [(row["day"], row["days_open"], row["chase"] == "sì", row["late"] == "sì")
             for row in book.table("referrals", "open")["rows"]]
    counted = [(f["day"], days(f["day"], LAST), days(f["day"], LAST) > 7, days(f["day"], LAST) > 15) for f in waiting]
    book.same("S-050", "referrals open", sorted(given), sorted(counted))


def test_risk(book):
    last = {}
    for row in sorted(DATA["risk_screen"], key=lambda row: (row["day"], row["code"])):
        if row["day"] <= LAST:
            last[row["person"] or row["household"]] = row
    facts = []
    for subject, row in last.items():
        whose = unit(row["household"], row["person"])
        at_risk = int(row["level"]) >= 2
        facts.append(row | {"subject": subject, "at_risk": at_risk, "comune": home(row["person"] or head(row["household"]), LAST),
                            "uncovered": at_risk and whose not in MEASURED and whose not in PLANNED})
    book.hold("S-015 S-068", "risk", "by_comune", facts, {
        "screened": number(), "at_risk": number(lambda f: f["at_risk"]), "at_risk_uncovered": number(lambda f: f["uncovered"])})
    book.same("S-015", "risk list", sorted(row["subject"] for row in book.table("risk", "uncovered")["rows"]),
              sorted(fact["subject"] for fact in facts if fact["uncovered"]))


def test_measures(book):
    of_unit = Counter(unit(grant["household"], grant["person"]) for grant in GRANTS)
    measures_of = {}
    for grant in GRANTS:
        measures_of.setdefault(unit(grant["household"], grant["person"]), set()).add(grant["measure"])
    facts = []
    for grant in GRANTS:
        whose = unit(grant["household"], grant["person"])
        first = [plan["signed_on"] for plan in DATA["plan"] if plan["signed_on"]
                 and case_unit(BY["care_case"][plan["care_case"]]) == whose and grant["valid_from"] <= plan["signed_on"] <= LAST]
        facts.append(grant | {"unit": whose, "comune": home(grant["person"], LAST), "measure_code": grant["measure"],
                              "measure": label("measure", grant["measure"]), "planned": whose in PLANNED,
                              "overlapping": of_unit[whose] > 1,
                              "excluded": grant["measure"] in ("ADI", "SFL") and {"ADI", "SFL"} <= measures_of[whose],
                              "to_plan": days(grant["valid_from"], min(first)) if first else None})
    units = distinct("unit")
    book.hold("S-025 S-096 S-097", "measures", "by_measure", facts, {
        "grants_in_force": number(), "measure_units": units, "measure_persons": distinct("person"),
        "measure_units_overlapping": distinct("unit", lambda f: f["overlapping"]),
        "measure_units_excluded": distinct("unit", lambda f: f["excluded"])})
    for axis in ("measure", "comune"):
        book.hold("S-022", "measures", f"by_{axis}", facts, {
            "measure_units_planned": distinct("unit", lambda f: f["planned"]),
            "measure_units_only": distinct("unit", lambda f: not f["planned"]),
            "benefit_to_plan_days": lambda facts: median([f["to_plan"] for f in facts if f["to_plan"] is not None])})
    left = next(fact for fact in facts if fact["protocol"] == "PROVA-SFL-900")
    book.same("S-097", "SFL of who left the household in June", left["unit"], left["person"])


def test_aids(book):
    facts = [row | {"unit": row["household"] or row["person"], "aid_kind": label("aid_kind", row["kind"]),
                    "euro": float(row["amount"].replace(",", ".")) if row["amount"] else 0,
                    "comune": home(row["person"] or head(row["household"]), row["decided_on"])}
             for row in DATA["economic_aid"] if within(row["decided_on"])]
    amount = lambda facts: sum(fact["euro"] for fact in facts)
    for axis in ("aid_kind", "comune"):
        book.hold("S-011", "aids", "by_kind" if axis == "aid_kind" else "by_comune", facts,
                  {"aids": number(), "aid_units": distinct("unit"), "aid_amount": amount})
    book.same("S-011", "aids list", sorted((row["day"], row["unit"]) for row in book.table("aids", "list")["rows"]),
              sorted((fact["decided_on"], fact["unit"]) for fact in facts))


def cases():
    facts = []
    for case in DATA["care_case"]:
        if not is_open(case):
            continue
        held = sorted((row["day"], row["next_on"]) for row in DATA["meeting"] if row["care_case"] == case["code"] and row["day"] <= LAST)
        planned = [plan for plan in DATA["plan"] if plan["care_case"] == case["code"] and plan_lasts(plan)]
        asked = max((plan["next_review_on"] or "" for plan in planned), default="")
        review = held[-1][1] if held and held[-1][1] else (asked if asked > (held[-1][0] if held else "") else None)
        whose = case_unit(case)
        have = {grant["measure"] for grant in GRANTS if unit(grant["household"], grant["person"]) == whose}
        facts.append(case | {
            "care_case": case["code"], "comune": case_place(case), "manager": STAFF.get(manager(case)), "level": case_level(case),
            "preventive": case["prevention"] == "1" if case["prevention"] else not have, "planned": bool(planned),
            "adi": "ADI" in have, "sfl": "SFL" in have, "age": days(case["opened_on"], LAST),
            "overdue": bool(review) and review < LAST, "unit": whose})
    return facts


def test_caseload(book):
    facts = cases()
    counts = {"load": number(), "load_preventive": number(lambda f: f["preventive"]),
              "load_unplanned": number(lambda f: not f["planned"]), "load_adi": number(lambda f: f["adi"]),
              "load_sfl": number(lambda f: f["sfl"]), "load_overdue": number(lambda f: f["overdue"]),
              "load_mean_days": share(total("age"), number(), 1)}
    counts |= {f"load_{level}": number(lambda f, level=level: f["level"] == level) for level in ("light", "full", "permanent")}
    book.hold("S-067 S-068 S-076 I-10", "caseload", "by_manager", facts, counts)
    book.hold("S-067", "caseload", "by_comune", facts, counts)
    moved = BY["care_case"]["PIC-000002"]
    book.same("S-067", "a moved case counts where it is now", case_place(moved), "Vignate")


def services():
    """A support of the plan, a resource, another service that took the person, an aid that runs; one of a kind each."""
    have = {}
    add = lambda whose, service: have.setdefault(whose, set()).add(service)
    for row in DATA["plan_support"]:
        plan = BY["plan"][row["plan"]]
        case = BY["care_case"][plan["care_case"]]
        if plan_lasts(plan) and in_force(row, LAST) and is_open(case):
            add(case_unit(case), ("plan", row["kind"], row["organisation"]))
    for row in DATA["resource_assignment"]:
        if in_force(row, LAST):
            add(unit(None, row["person"]), ("resource", row["resource"]))
    for row in DATA["referral"]:
        person = row["person"] or (BY["contact"][row["contact"]]["person"] if row["contact"] else None)
        if row["outcome"] == "taken" and "2025-10-31" <= row["day"] <= LAST and person:
            add(unit(None, person), ("referral", row["receiver_kind"] or row["receiver"]))
    for row in DATA["economic_aid"]:
        if in_force(row, LAST):
            add(unit(row["household"], row["person"]), ("aid", row["kind"]))
    return have


def urgent(contact):
    return contact["urgent"] == "1" or any(row["contact"] == contact["code"] and row["urgent"] == "1" for row in DATA["request"])


def test_fragmentation(book):
    have, managed, urgencies = services(), set(), Counter()
    opened = {case["code"]: case_unit(case) for case in DATA["care_case"] if is_open(case)}
    for case in DATA["care_case"]:
        if case["code"] in opened and manager(case):
            managed.add(opened[case["code"]])
    for contact in CONTACTS:
        if contact["person"] and urgent(contact) and days(contact["day"], LAST) <= 90:
            urgencies[unit(None, contact["person"])] += 1
    facts = []
    for whose in set(have) | set(urgencies) | set(opened.values()):
        many = len(have.get(whose, ())) >= 3
        facts.append({"unit": whose, "many": many, "managed": whose in managed, "services": len(have.get(whose, ())),
                      "recompose": (many and whose not in managed) or urgencies[whose] > 1,
                      "comune": home(head(whose) if whose.startswith("N-") else whose, LAST), "urgencies": urgencies[whose]})
    many, both = number(lambda f: f["many"]), number(lambda f: f["many"] and f["managed"])
    book.hold("S-027 S-039 I-09", "fragmentation", "by_comune", facts, {
        "units_many": many, "units_many_managed": both, "units_many_managed_share": share(both, many),
        "units_to_recompose": number(lambda f: f["recompose"])})
    given = [(row["unit"], row["services"], row["managed"] == "sì", row["urgent_90d"]) for row in book.table("fragmentation", "list")["rows"]]
    book.same("S-027 S-039", "fragmentation list", sorted(given),
              sorted((f["unit"], f["services"], f["managed"], f["urgencies"]) for f in facts if f["recompose"]))
    pressing = []
    for contact in MONTH:
        if urgent(contact):
            planned = contact["person"] and any(
                plan["signed_on"] and plan["signed_on"] <= contact["day"] <= (plan["valid_to"] or "9999")
                and (case.get("person") == contact["person"]
                     or any(row["person"] == contact["person"] and row["household"] == case.get("household")
                            and in_force(row, contact["day"]) for row in DATA["household_member"]))
                for plan in DATA["plan"] for case in [BY["care_case"][plan["care_case"]]])
            pressing.append({"comune": contact["comune"], "person": contact["person"], "planned": planned})
    book.hold("S-027", "fragmentation", "by_comune", pressing, {
        "urgent_contacts": number(),
        "urgent_unplanned_share": share(number(lambda f: f["person"] and not f["planned"]), number(lambda f: f["person"]))})


def test_assessments(book):
    newest = {}
    filled = {row["assessment"] for row in DATA["assessment_item"]}
    for row in sorted(DATA["assessment"], key=lambda row: (row["closed_on"] or row["opened_on"], row["code"])):
        if (row["closed_on"] or row["opened_on"]) <= LAST and row["code"] in filled:
            newest[row["care_case"]] = row["code"]
    facts = [row | {"area": label("assessment_area", row["area"]), "care_case": case, "comune": case_place(BY["care_case"][case])}
             for case, code in newest.items() for row in DATA["assessment_item"] if row["assessment"] == code]
    said = lambda text: text not in (None, "NA")
    serious = lambda fact: fact["need_level"] in ("3", "4")
    book.hold("S-017 S-078", "assessments", "by_area", facts, {
        "assessed_items": number(), "assessed_cases": distinct("care_case"),
        "assessed_both": number(lambda f: said(f["need_level"]) and said(f["resource_level"])),
        "assessed_serious": distinct("care_case", serious),
        "assessed_resourced": distinct("care_case", lambda f: f["resource_level"] in ("1", "2", "3", "4"))})
    book.hold("S-018", "assessments", "by_area", facts, {
        "strategies_tried": number(lambda f: f["strategies"]),
        "strategies_worked": number(lambda f: f["strategies"] and f["strategy_effect"] == "worked"),
        "strategies_not_worked": number(lambda f: f["strategies"] and f["strategy_effect"] == "not")})
    areas = Counter(fact["care_case"] for fact in facts if serious(fact))
    name = lambda count: ("nessuna", "una", "due")[count] if count < 3 else "tre o più"
    book.hold("S-017", "assessments", "by_serious_areas", [{"serious_areas": name(areas[case])} for case in newest], {"serious_cases": number()})


def test_outcomes(book):
    goals = [row | {"area": label("assessment_area", row["area"])} for row in DATA["goal"]
             if stands(BY["plan"][row["plan"]]) and row["result"] not in (None, "open") and within(row["result_on"])]
    good = number(lambda f: f["result"] in ("reached", "partly"))
    book.hold("S-073 I-13", "outcomes", "by_area", goals, {
        "goals_settled": number(), "goals_reached": number(lambda f: f["result"] == "reached"),
        "goals_partly": number(lambda f: f["result"] == "partly"), "goals_reached_share": share(good, number())})
    waves = {}
    for row in sorted(DATA["outcome_measure"], key=lambda row: row["day"]):
        if row["person"] and row["day"] <= LAST:
            waves.setdefault((row["person"], row["area"]), []).append(row)
    changes = [{"area": label("assessment_area", area), "change": int(rows[-1]["level"]) - int(rows[0]["level"])}
               for (_, area), rows in waves.items() if rows[0]["wave"] == "T0" and len(rows) > 1]
    better = number(lambda f: f["change"] > 0)
    book.hold("S-019 S-073 I-15", "outcomes", "competences", changes, {
        "competences_compared": number(), "competences_better": better, "competences_worse": number(lambda f: f["change"] < 0),
        "competences_better_share": share(better, number()),
        "competence_change": lambda facts: median([fact["change"] for fact in facts])})
    left = [row | {"exit_reason": label("case_close_reason", row["reason_out"])} for row in DATA["care_case"] if within(row["closed_on"])]
    book.hold("S-073 I-16", "outcomes", "by_exit_reason", left, {"exits": number(), "exits_handed_over": number(lambda f: f["handover"])})
    still = {"autonomous": True, "not_found": None}
    later = [{"followup_month": f"a {row['month']} mesi",
              "autonomous": row["autonomous"] == "1" if row["autonomous"] else still.get(row["situation"], False)}
             for row in DATA["followup"] if within(row["day"])]
    judged, alone = number(lambda f: f["autonomous"] is not None), number(lambda f: f["autonomous"])
    book.hold("S-073 I-16", "outcomes", "by_followup_month", later, {
        "followups": number(), "followups_judged": judged, "followups_autonomous": alone,
        "followups_autonomous_share": share(alone, judged)})
    answers = [row for row in DATA["outcome_measure"] if row["comune"] and row["day"] <= LAST]
    for row in book.table("outcomes", "community")["rows"]:
        mine = [answer for answer in answers if answer["item"] == row["community_item"]
                and row["wave"] in ("", label("wave", answer["wave"]))]
        book.same("S-093", f"outcomes community {row['community_item']} {row['wave']}",
                  [row["community_answers"], row["community_value"]], [len(mine), median([int(answer["value"]) for answer in mine])])


def test_plans(book):
    made = []
    for plan in DATA["plan"]:
        if not within(plan["signed_on"]):
            continue
        case = BY["care_case"][plan["care_case"]]
        sessions = [row["code"] for row in DATA["team_session"] if row["care_case"] == case["code"]
                    and row["day"] <= plan["signed_on"] and row["plan"] in (None, plan["code"])]
        trades = {row["profession"] for row in DATA["team_member"] if row["team_session"] in sessions}
        made.append(plan | {"comune": case_place(case, plan["signed_on"]), "plan_scope": label("plan_scope", plan["scope"]),
                            "team": len(trades) >= 2,
                            "wait": days(case["opened_on"], plan["signed_on"]) if plan["version"] == "1" else None})
    team = number(lambda f: f["team"])
    counts = {"plans_made": number(), "plans_team_made": team, "plans_team_share": share(team, number())}
    book.hold("S-055 I-12", "plans", "by_comune", made,
              counts | {"plan_days": lambda facts: median([f["wait"] for f in facts if f["wait"] is not None])})
    book.hold("S-072", "plans", "by_scope", made, counts)
    book.hold("S-079 I-12", "plans", "by_comune", cases(), {"load": number(), "load_planned_share": share(number(lambda f: f["planned"]), number())})
    goals = [row | {"objective": label("objective", row["objective"]), "untagged": not row["objective"] or not row["area"],
                    "comune": case_place(BY["care_case"][BY["plan"][row["plan"]]["care_case"]])}
             for row in DATA["goal"] if stands(BY["plan"][row["plan"]])]
    book.hold("S-021", "plans", "by_objective", goals, {
        "goals": number(), "plans_with_goals": distinct("plan"), "goals_per_plan": share(number(), distinct("plan"), 1),
        "goals_untagged": number(lambda f: f["untagged"])})
    book.hold("S-021", "plans", "by_comune", goals, {"goals": number(), "goals_untagged": number(lambda f: f["untagged"])})
    agreed = [row | {"owner_code": row["owner_kind"], "owner": row["owner_text"], "owner_kind": label("owner_kind", row["owner_kind"]),
                     "responsibles": sum(bool(row[who]) for who in ("person", "staff", "organisation", "owner_text")),
                     "comune": case_place(BY["care_case"][BY["plan"][row["plan"]]["care_case"]])}
              for row in DATA["commitment"] if stands(BY["plan"][row["plan"]])]
    book.hold("S-007 S-090 S-092", "plans", "by_owner", agreed, {
        "commitments": number(), "commitments_kept": number(lambda f: f["status"] in ("kept", "partly")),
        "commitments_one_responsible": number(lambda f: f["responsibles"] == 1),
        "commitments_contributed": number(lambda f: f["contributors"]),
        "community_actors": distinct("owner", lambda f: f["owner_code"] == "community")})
    shared = number(lambda f: f["owner_code"] in ("citizen", "family", "community"))
    book.hold("S-092 I-14", "plans", "by_comune", agreed, {"commitments": number(), "commitments_shared_share": share(shared, number())})
    book.hold("S-112", "plans", "by_owner", agreed, {"commitments_practice": number(lambda f: f["practice"])})
    cited = [row for row in DATA["commitment"] if row["practice"] and (BY["plan"][row["plan"]]["signed_on"] or "9999") <= LAST]
    book.same("S-112", "practices", {row["title"]: (row["commitments"], row["plans"]) for row in book.table("plans", "practices")["rows"]},
              {row["title"]: (sum(each["practice"] == row["code"] for each in cited),
                              len({each["plan"] for each in cited if each["practice"] == row["code"]}))
               for row in DATA["document"] if row["kind"] == "practice"})


def entries():
    facts = [row | {"device": "Diario dell'educatore"} for row in DATA["diary_entry"]]
    facts += [row | {"device": "Tutoring", "activity": None} for row in DATA["tutoring_session"]]
    facts += [row | {"device": "Incontro", "activity": None, "person": None} for row in DATA["meeting"]]
    sessions = BY["team_session"]
    facts += [sessions[row["team_session"]] | {"staff": row["staff"], "device": "Équipe", "activity": None, "person": None, "setting": None}
              for row in DATA["team_member"]]
    return [fact | {"staff": STAFF[fact["staff"]], "staff_code": fact["staff"], "setting": label("contact_setting", fact["setting"])}
            for fact in facts if within(fact["day"])]


def test_pool_and_diary(book):
    facts = entries()
    citing = {BY["plan"][row["plan"]]["care_case"] for row in DATA["commitment"]
              if row["practice"] and (BY["plan"][row["plan"]]["signed_on"] or "9999") <= LAST}
    book.hold("S-110 S-112", "pool", "by_device", facts, {
        "work_entries": number(), "work_cases": distinct("care_case"), "work_minutes": total("minutes"),
        "work_practised": number(lambda f: f["care_case"] in citing)})
    written = lambda fact: fact["device"] in ("Diario dell'educatore", "Tutoring")
    book.hold("S-069", "diary", "by_setting", facts, {
        "diary_minutes": total("minutes", written), "community_minutes": total("minutes", lambda f: f["activity"] == "community")})
    book.hold("S-069 S-080", "diary", "by_operator", facts, {
        "diary_entries": number(written), "diary_minutes": total("minutes", written),
        "unnamed_minutes": total("minutes", lambda f: written(f) and not f["care_case"] and not f["person"])})
    sheets = []
    for row in DATA["timesheet_day"]:
        hours, minutes = row["other_minutes"].split(":")
        sheets.append({"staff": STAFF[row["staff"]], "minutes": int(hours) * 60 + int(minutes)})
    book.hold("S-080", "diary", "timesheets", sheets, {"timesheet_minutes": total("minutes")})
    both = [fact | {"diary": fact["minutes"] if written(fact) else None, "sheet": None} for fact in facts]
    both += [{"staff": fact["staff"], "diary": None, "sheet": fact["minutes"]} for fact in sheets]
    book.hold("S-080", "diary", "timesheets", both, {"diary_of_timesheet": share(total("diary"), total("sheet"))})
    lessons = [row | {"tutoring_area": label("tutoring_area", row["area"]),
                      "change": int(row["level_after"]) - int(row["level_before"]) if row["level_before"] != "NA" else None}
               for row in DATA["tutoring_session"] if within(row["day"])]
    book.hold("S-056", "diary", "by_area", lessons, {
        "tutoring_sessions": number(), "tutoring_minutes": total("minutes"),
        "tutoring_change": lambda facts: median([f["change"] for f in facts if f["change"] is not None])})


def test_digest(book):
    wanted = []
    for name in ("diary_entry", "tutoring_session"):
        for row in DATA[name]:
            if row["care_case"] and within(row["day"]):
                case = BY["care_case"][row["care_case"]]
                wanted.append((manager(case) or manager(case, row["day"]) or "", row.get("alert") != "1", row["day"], row["care_case"], row["staff"]))
    rows = book.table("digest", "digest")["rows"]
    given = [(row["manager"] or "", row["alert"] != "sì", row["day"], row["care_case"], row["operator"]) for row in rows]
    book.same("S-081", "digest", sorted(given), sorted(wanted))
    book.same("S-081", "digest: the alerts of each case manager come first", [row[:3] for row in given], sorted(row[:3] for row in given))


def test_quality(book):
    place = lambda row, day: case_place(BY["care_case"][row["care_case"]], day)
    changes = [{"comune": place(row, row["valid_from"])} for row in DATA["case_role"]
               if row["role"] == "case_manager" and within(row["valid_from"])
               and any(other["care_case"] == row["care_case"] and other["role"] == "case_manager"
                       and other["valid_from"] < row["valid_from"] and other["staff"] != row["staff"] for other in DATA["case_role"])]
    book.hold("S-091 I-31", "quality", "by_comune", changes, {"manager_changes": number()})
    meetings = [row | {"comune": place(row, row["appointment_on"])} for row in DATA["summons"] if within(row["appointment_on"])]
    missed = number(lambda f: f["outcome"] == "unjustified")
    book.hold("S-091 I-31", "quality", "by_comune", meetings, {
        "appointments": number(), "appointments_missed": missed, "appointments_missed_share": share(missed, number())})
    grievances = [row | {"comune": place(row, row["received_on"])} for row in DATA["complaint"]
                  if row["kind"] == "complaint" and within(row["received_on"])]
    book.hold("S-091 I-31", "quality", "by_comune", grievances, {
        "complaints": number(), "complaints_answered": number(lambda f: (f["answered_on"] or "9999") <= LAST)})
    book.hold("S-040", "quality", "by_comune", MONTH, {
        "contacts_preventive_share": share(number(lambda f: f["preventive"]), number(lambda f: f["preventive"] is not None))})
    gone = []
    for case in DATA["care_case"]:
        if not within(case["closed_on"], "2025-10-01"):
            continue
        people = {case.get("person") or head(case["household"])}
        people |= {row["person"] for row in DATA["household_member"]
                   if row["household"] == case["household"] and in_force(row, case["closed_on"])}
        again = any(other["code"] != case["code"] and case["closed_on"] < other["opened_on"] <= LAST
                    and ((case["household"] and other["household"] == case["household"]) or other.get("person") in people)
                    for other in DATA["care_case"])
        again = again or any(contact["person"] in people and case["closed_on"] < contact["day"] <= LAST and urgent(contact) for contact in CONTACTS)
        gone.append({"comune": case_place(case, case["closed_on"]), "back": again})
    back = number(lambda f: f["back"])
    book.hold("S-082 I-28", "quality", "by_comune", gone, {"exits_year": number(), "exits_back": back, "exits_back_share": share(back, number())})


def test_explained(book):
    """As many records as the number says, also where it counts what is distinct."""
    cells = [("antennas", "Antenna Melzo", "contacts"), ("antennas", "Totale", "persons"), ("demand", "Ambito", "carers"),
             ("demand", "Melzo", "newcomers"), ("supports", "Totale", "supports_done"), ("network", "Totale", "resources"),
             ("referrals", "PUA", "referrals_received"), ("risk", "Ambito", "at_risk_uncovered"), ("measures", "Totale", "measure_units_only"),
             ("aids", "Totale", "aid_units"), ("caseload", "Prova Marta", "load_light"), ("caseload", "senza case manager", "load"),
             ("fragmentation", "Totale", "units_many_managed"), ("assessments", "Lavoro", "assessed_serious"),
             ("outcomes", "Situazione economica", "goals_settled"), ("plans", "Totale", "plans_with_goals"),
             ("plans", "Comunità", "community_actors"), ("diary", "Casa", "diary_entries"), ("pool", "Totale", "work_cases"),
             ("quality", "Totale", "exits_back"), ("initiatives", "Formazione", "initiatives"), ("indicators", "Ambito", "load_preventive")]
    for report, place, measure in cells:
        book.same("explain", f"{report} {place}/{measure}", book.explain(report, place, measure), book.cell(report, place, measure))


def test_indicators(book):
    """The table of indicators says what the reports say."""
    for report, key, columns in (("antennas", "by_antenna", ["contacts_per_hour", "contacts_outside_share"]),
                                 ("caseload", "by_comune", ["load", "load_light", "load_permanent", "load_preventive"]),
                                 ("plans", "by_comune", ["plans_team_share", "plan_days", "commitments_shared_share"]),
                                 ("outcomes", "by_area", ["goals_reached_share"]), ("quality", "by_comune", ["exits_back_share"]),
                                 ("fragmentation", "by_comune", ["units_many_managed_share"])):
        totals = book.table(report, key)["totals"]
        for table in book.tables("indicators"):
            for column in columns:
                if column in table["totals"]:
                    book.same("indicators", f"indicators {column}", table["totals"][column], totals[column])


def import_all(povnet):
    for name in ORDER:
        answer = subprocess.run([povnet, "intake", "import", str(FILES / f"{name}.csv"), "--register", name],
                                capture_output=True, text=True)
        if answer.returncode:
            raise SystemExit(f"{name}.csv: {answer.returncode}\n{answer.stderr}")


def main():
    povnet = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"POVNET_DB": os.path.join(folder, "ambito.db"), "POVNET_NOW": "2026-11-15T08:00:00Z", "LC_ALL": "C.UTF-8"}
        subprocess.run([povnet, "db", "init", "-q"], check=True)
        import_all(povnet)
        book = Book(povnet)
        for name, test in list(globals().items()):
            if name.startswith("test_"):
                test(book)
    for fault in faults[:60]:
        print(fault)
    print(f"{sum(asserted.values())} numbers held, {len(faults)} differ")
    return 1 if faults else 0


sys.exit(main())
