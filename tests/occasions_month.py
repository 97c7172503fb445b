#!/usr/bin/python3
"""S-020, S-033, S-057, S-058, S-060, S-074: the reports on occasions, roles, events, hubs and hosts of October 2026,
against what this script counts in the rows that it writes and imports.

occasions_month.py POVNET: sixty invented people, the same at every run.
"""

import csv
import datetime
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

FIRST, LAST = "2026-10-01", "2026-10-31"
COMUNI = ["Melzo", "Settala", "Inzago", "Vignate"]
BODIES = ["Circolo Uno", "Coop Due", "Gruppo Tre", "Biblioteca Quattro"]
KINDS = {"volunteering": "Volontariato", "workshop": "Laboratorio", "active_citizenship": "Cittadinanza attiva",
         "civic_service": "Servizio civile", "course": "Corso", "group": "Gruppo", "other": "Altro"}
AIMS = {"civic": "Civica", "solidarity": "Solidaristica", "social_utility": "Utilità sociale"}
ROLES = {"user": "Utente", "participant": "Partecipante", "helper": "Aiutante", "promoter": "Promotore"}
CATEGORIES = {"citizens": "Cittadini", "minors": "Minori", "young": "Giovani", "adults": "Adulti", "elders": "Anziani",
              "volunteers": "Volontari", "operators": "Operatori", "institutions": "Istituzioni e altri enti", "other": "Altri"}
HUBS = ["Hub A", "Hub B"]
OFFERS = ["Cucito", "Sportello lavoro", "Doposcuola"]
rng = random.Random(20261031)
faults, held = [], [0]


def day(first, last):
    start = datetime.date.fromisoformat(first)
    return (start + datetime.timedelta(rng.randint(0, (datetime.date.fromisoformat(last) - start).days))).isoformat()


def maybe(value, share=0.8):
    return value if rng.random() < share else ""


def within(value):
    return FIRST <= value <= LAST


# --- the rows

ORGANISATION = [{"name": name} for name in BODIES]
PERSON = [{"surname": "Prova", "name": f"Uno{n}", "birth_day": day("1950-01-01", "2008-12-31")} for n in range(1, 61)]
ANTENNA = [{"name": name, "kind": "hub", "comune": comune} for name, comune in zip(HUBS, COMUNI)]
CONVENTION = [{"number": f"CON {n}", "title": "Accordo", "kind": "host", "valid_from": "2025-01-01", "valid_to": end}
              for n, end in enumerate(["2026-08-31", "2026-11-30", "2027-12-31", ""])]
HOST_SITE = [{"organisation": rng.choice(BODIES), "name": f"Sede {n}", "comune": maybe(rng.choice(COMUNI)), "places": maybe(rng.randint(1, 9)),
              "convention": maybe(rng.choice(CONVENTION)["number"]), "tutor": maybe("Prova Tutor"),
              "risk_document": maybe("DVR"), "safety_officer": maybe("Prova Sicura"), "valid_to": maybe("2026-09-30", 0.2)}
             for n in range(15)]
OPPORTUNITY = [{"title": f"Occasione {n}", "kind": rng.choice(list(KINDS)), "organisation": maybe(rng.choice(BODIES)),
                "aim": maybe(rng.choice(list(AIMS))), "comune": maybe(rng.choice(COMUNI)), "places": maybe(rng.randint(1, 12), 0.7),
                "valid_from": day("2025-06-01", "2026-10-15"), "valid_to": maybe(day("2026-10-16", "2027-06-30"), 0.3),
                "verified_on": maybe(day("2026-01-01", "2026-10-31"))} for n in range(24)]
EVENT = [{"day": day("2026-08-01", "2026-11-30"), "title": f"Iniziativa {n}", "kind": "community", "comune": maybe(rng.choice(COMUNI)),
          "organisation": maybe(rng.choice(BODIES)), "minutes": rng.randint(30, 240), "citizens": maybe(rng.randint(0, 50)),
          "operators": maybe(rng.randint(0, 9)), "volunteers": maybe(rng.randint(0, 9)), "cost": maybe(rng.randint(10, 500), 0.6)}
         for n in range(30)]
EVENT_ATTENDANCE = [{"event": event["title"], "category": category, "people": rng.randint(0, 30)} for event in EVENT[::2]
                    for category in rng.sample(list(CATEGORIES), 3)]
EVENT_PARTNER = [{"event": event["title"], "organisation": body} for event in EVENT for body in rng.sample(BODIES, rng.randint(0, 2))]
HUB_SLOT = [{"antenna": hub, "offer": offer, "weekday": str(weekday), "organisation": rng.choice(BODIES), "places": rng.randint(4, 12)}
            for hub in HUBS for offer in OFFERS[:2] for weekday in rng.sample(range(1, 8), 3)]
HUB_PRESENCE = [{"antenna": hub, "offer": offer, "day": (datetime.date(2026, 9, 1) + datetime.timedelta(n)).isoformat(),
                 "people": rng.randint(0, 10), "places": maybe(rng.randint(5, 15), 0.3)}
                for hub in HUBS for offer in OFFERS for n in range(90) if rng.random() < 0.4]


def participations():
    seen, rows = set(), []
    while len(rows) < 260:
        person, of_event = rng.randint(1, 60), rng.random() < 0.3
        row = {"person": f"P-{person:06d}", "role": rng.choice(list(ROLES)), "opportunity": "", "event": "", "valid_from": "", "valid_to": ""}
        if of_event:
            row["event"] = rng.choice(EVENT)["title"]
        else:
            occasion = rng.choice(OPPORTUNITY)
            row |= {"opportunity": occasion["title"], "valid_from": day(occasion["valid_from"], "2026-11-15")}
            row["valid_to"] = maybe(day(row["valid_from"], "2026-12-31"), 0.5)
        key = (row["person"], row["opportunity"], row["event"], row["valid_from"])
        if key not in seen:
            seen.add(key)
            rows.append(row)
    return [row | {"code": f"PTC-{n:06d}"} for n, row in enumerate(rows, 1)]


PARTICIPATION = participations()
HOURS = [{"participation": row["code"], "day": each, "minutes": f"{rng.randint(0, 5)}:{rng.randint(0, 59):02d}"}
         for row in PARTICIPATION for each in sorted({day("2026-09-01", "2026-11-10") for _ in range(rng.randint(0, 4))})]

FILES = {"organisation": ORGANISATION, "person": PERSON, "antenna": ANTENNA, "convention": CONVENTION, "host_site": HOST_SITE,
         "opportunity": OPPORTUNITY, "event": EVENT, "event_attendance": EVENT_ATTENDANCE, "event_partner": EVENT_PARTNER,
         "hub_slot": HUB_SLOT, "hub_presence": HUB_PRESENCE, "participation": PARTICIPATION, "participation_hours": HOURS}
BY_TITLE = {row["title"]: row for row in OPPORTUNITY + EVENT}


# --- what the reports must say

def minutes_of(text):
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def spans():
    for row in PARTICIPATION:
        at = BY_TITLE[row["opportunity"] or row["event"]]
        start = row["valid_from"] or at["day"]
        end = row["valid_to"] or at.get("day") or at.get("valid_to") or "9999"
        yield row | {"title": at["title"], "start": start, "end": end, "comune": at["comune"] or None, "body": at["organisation"] or None,
                     "kind": KINDS[at["kind"]] if row["opportunity"] else "Iniziativa di comunità",
                     "aim": AIMS.get(at.get("aim")), "rank": list(ROLES).index(row["role"]), "event_minutes": at.get("minutes")}


SPANS = list(spans())


def running():
    for span in SPANS:
        hours = [hour for hour in HOURS if hour["participation"] == span["code"]]
        inside = [minutes_of(hour["minutes"]) for hour in hours if within(hour["day"])]
        overlaps = span["start"] <= LAST and span["end"] >= FIRST
        if overlaps or inside:
            yield span | {"minutes": sum(inside) if hours else (span["event_minutes"] if overlaps else 0) or 0}


RUNNING = list(running())


def changes():
    rows = []
    for person in {span["person"] for span in SPANS}:
        mine = [span for span in SPANS if span["person"] == person]
        for start in {span["start"] for span in mine if within(span["start"])}:
            before = [span["rank"] for span in mine if span["start"] < start]
            best = max((span for span in mine if span["start"] == start), key=lambda span: span["rank"])
            if before and best["rank"] > max(before):
                rows.append({"person": person, "role": list(ROLES.values())[best["rank"]], "before": list(ROLES.values())[max(before)]})
    return rows


def offered():
    for row in OPPORTUNITY:
        if row["valid_from"] <= LAST and (row["valid_to"] or "9999") >= FIRST:
            taken = {span["person"] for span in PARTICIPATION if span["opportunity"] == row["title"]
                     and span["valid_from"] <= LAST and (span["valid_to"] or "9999") >= LAST}
            old = not row["verified_on"] or datetime.date.fromisoformat(row["verified_on"]) + datetime.timedelta(180) < datetime.date(2026, 10, 31)
            yield {"kind": KINDS[row["kind"]], "aim": AIMS.get(row["aim"]), "comune": row["comune"] or None, "body": row["organisation"] or None,
                   "places": row["places"] or 0, "taken": len(taken), "free": max(0, row["places"] - len(taken)) if row["places"] else 0, "stale": old}


OFFERED = list(offered())


def presences():
    for event in EVENT:
        if within(event["day"]):
            told = [(row["category"], row["people"]) for row in EVENT_ATTENDANCE if row["event"] == event["title"]]
            told = told or [(name, event[name]) for name in ("citizens", "operators", "volunteers") if event[name] != ""]
            yield from ({"event": event["title"], "category": CATEGORIES[name], "people": people} for name, people in told)


def hub_days():
    for row in HUB_PRESENCE:
        weekday = str(datetime.date.fromisoformat(row["day"]).isoweekday())
        weekly = [slot["places"] for slot in HUB_SLOT if (slot["antenna"], slot["offer"], slot["weekday"]) == (row["antenna"], row["offer"], weekday)]
        yield row | {"places": row["places"] or (weekly[0] if weekly else None)}


def sites():
    ends = {row["number"]: row["valid_to"] or "9999" for row in CONVENTION}
    for row in HOST_SITE:
        if (row["valid_to"] or "9999") >= LAST:
            end = ends.get(row["convention"], "")
            yield {"comune": row["comune"] or None, "places": row["places"] or 0, "covered": end >= LAST, "expiring": LAST <= end <= "2027-01-29",
                   "incomplete": not all((row["convention"], row["tutor"], row["risk_document"], row["safety_officer"]))}


# --- held against povnet

def same(what, given, counted):
    held[0] += 1
    if given != counted and not (given is not None and counted is not None and abs(given - counted) < 0.0051):
        faults.append(f"{what}: {given}, counted {counted}")




def total(column):
    return lambda facts: sum(fact[column] for fact in facts)


def distinct(column):
    return lambda facts: len({fact[column] for fact in facts})


def hold(tables, key, axis, facts, measures):
    """Every row of the table, and its total."""
    table = tables[key]
    name = table["columns"][0]["key"]
    for row in table["rows"] + [table["totals"]]:
        place = row[name]
        here = facts if place == "Totale" else [fact for fact in facts if (fact[axis] or "non indicato") == place]
        if place == "Ambito":
            here = [fact for fact in facts if fact[axis]]
        for measure, count in measures.items():
            same(f"{key} {place} {measure}", row[measure], count(here))
    missing = {fact[axis] or "non indicato" for fact in facts} - {row[name] for row in table["rows"]}
    same(f"{key}: rows that are missing {missing}", len(missing), 0)


def test_occasions(report):
    tables = report("occasions")
    offer = {"occasions": len, "occasion_places": total("places")}
    taking = {"occasion_persons": distinct("person"), "occasion_minutes": total("minutes")}
    for key, axis in (("by_kind", "kind"), ("by_comune", "comune"), ("by_body", "body")):
        hold(tables, key, axis, OFFERED, offer)
        hold(tables, key, axis, RUNNING, taking)
    hold(tables, "by_kind", "kind", OFFERED, {"occasion_taken": total("taken"), "occasion_free": total("free"), "occasions_stale": total("stale")})
    hold(tables, "by_aim", "aim", RUNNING, taking | {"occasion_participations": len})
    roles = [span | {"role": ROLES[span["role"]]} for span in RUNNING]
    hold(tables, "by_role", "role", roles, taking | {
        "occasion_participations": len, "occasion_begun": lambda facts: sum(within(fact["start"]) for fact in facts),
        "occasion_closed": lambda facts: sum(bool(fact["opportunity"]) and within(fact["end"]) and not continued(fact) for fact in facts)})
    hold(tables, "by_comune", "comune", RUNNING, {
        "occasion_active_persons": lambda facts: len({fact["person"] for fact in facts if fact["role"] in ("helper", "promoter")})})


def continued(span):
    after = (datetime.date.fromisoformat(span["end"]) + datetime.timedelta(1)).isoformat()
    return any(other["person"] == span["person"] and other["opportunity"] == span["opportunity"] and other["start"] == after for other in SPANS)


def test_roles(report):
    facts = changes()
    hold(report("roles"), "by_role", "role", facts, {"role_changes": len, "role_changed_persons": distinct("person")})
    same("roles: there are some", bool(facts), True)
    same("roles: the list", len(report("roles")["list"]["rows"]), len(facts))


def test_initiatives(report):
    tables = report("initiatives")
    facts = list(presences())
    hold(tables, "by_category", "category", facts, {"initiative_people": total("people"), "initiatives_of_category": distinct("event")})
    events = [event for event in EVENT if within(event["day"])]
    same("initiatives: cost", tables["by_kind"]["totals"]["initiative_cost"], sum(event["cost"] or 0 for event in events))
    same("initiatives: presences", tables["by_kind"]["totals"]["initiative_attendance"], sum(fact["people"] for fact in facts))
    held_by = {(event["title"], event["organisation"]) for event in events if event["organisation"]}
    joined = held_by | {(row["event"], row["organisation"]) for row in EVENT_PARTNER if row["event"] in {event["title"] for event in events}}
    bodies = [{"event": event, "body": body, "organiser": (event, body) in held_by} for event, body in joined]
    hold(tables, "by_partner", "body", bodies, {"partner_initiatives": distinct("event"),
                                                "partner_organised": lambda facts: len({fact["event"] for fact in facts if fact["organiser"]})})


def test_hubs(report):
    facts = [fact for fact in hub_days() if within(fact["day"])]

    def occupancy(here):
        known = [fact for fact in here if fact["places"] is not None]
        return 100 * sum(fact["people"] for fact in known) / sum(fact["places"] for fact in known) if known else None
    hold(report("hubs"), "by_hub", "antenna", facts, {
        "hub_days": len, "hub_people": total("people"), "hub_places": lambda here: sum(fact["places"] or 0 for fact in here), "hub_occupancy": occupancy})
    for row in report("hubs", "2026-09-01..2026-11-05")["by_month"]["rows"]:
        if row["hub_month"]:
            month = row["hub_month"][3:] + "-" + row["hub_month"][:2]
            here = [fact for fact in hub_days() if fact["antenna"] == row["hub"] and fact["day"][:7] == month and fact["day"] <= "2026-11-05"]
            same(f"hubs {row['hub']} {month}", row["hub_people"], sum(fact["people"] for fact in here))
            same(f"hubs {row['hub']} {month} occupancy", row["hub_occupancy"], occupancy(here))


def test_hosts(report):
    hold(report("hosts"), "by_comune", "comune", list(sites()), {
        "host_sites": len, "host_places": total("places"), "host_covered": total("covered"), "host_expiring": total("expiring"),
        "host_incomplete": total("incomplete")})


def main():
    povnet = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"POVNET_DB": os.path.join(folder, "ambito.db"), "POVNET_NOW": "2026-11-05T08:00:00Z", "LC_ALL": "C.UTF-8", "HOME": folder}

        def run(*words):
            answer = subprocess.run([povnet, *words], capture_output=True, text=True)
            if answer.returncode:
                raise SystemExit(f"povnet {' '.join(words)}: {answer.returncode}\n{answer.stderr}")
            return answer.stdout

        def report(name, period="2026-10"):
            return {table["key"]: table for table in json.loads(run("report", name, "--period", period, "--format", "json"))["tables"]}

        run("db", "init", "-q")
        for name, rows in FILES.items():
            path = pathlib.Path(folder) / f"{name}.csv"
            with open(path, "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, [key for key in rows[0] if key != "code"], extrasaction="ignore")
                writer.writeheader()
                writer.writerows(rows)
            run("intake", "import", str(path), "--register", name)
        for name, test in list(globals().items()):
            if name.startswith("test_"):
                test(report)
    for fault in faults[:60]:
        print(fault)
    print(f"{held[0]} numbers held, {len(faults)} differ")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
