"""What the files about people must give: GePI cases, their members, contacts of the antennas."""
import collections
import datetime
import re

import openpyxl

from files import Rows, day, fold, read_csv

REFERENCE_DAY = datetime.date(2026, 10, 31)
INSIDE = ["Cassano d'Adda", "Inzago", "Liscate", "Melzo", "Pozzuolo Martesana", "Settala",
          "Truccazzano", "Vignate"]
OUTSIDE = ["Bellinzago Lombardo", "Gorgonzola", "Milano", "Gessate", "Paullo", "Pioltello"]
SPELLINGS = {"cassano d adda": "Cassano d'Adda", "pozzuolo m.na": "Pozzuolo Martesana",
             "insago": "Inzago", "vignatte": "Vignate", "meltzo": "Melzo", "liscatte": "Liscate",
             "trecella (pozzuolo)": "Pozzuolo Martesana", "caleppio di settala": "Settala",
             "settala fraz. caleppio": "Settala"}
KNOWN = {fold(name): name for name in INSIDE + OUTSIDE} | SPELLINGS
CASE_DAYS = ("Data di nascita", "Data domanda", "Data PAD nucleo", "Decorrenza",
             "Data convocazione", "Data primo incontro", "Data ultimo incontro", "Data firma PaIS")


def comune(text):
    """The comune meant, None when no comune is."""
    return KNOWN.get(re.sub(r" \(mi\)$", "", fold(text)))


def day_fault(row, columns):
    for column in columns:
        try:
            day(row[column])
        except ValueError:
            return f"{column}: giorno inesistente"
    return None


class People:
    """Who is who: by code, else by surname, name and birth day where exactly one fits."""

    def __init__(self):
        self.by_code, self.by_name, self.made = {}, collections.defaultdict(set), 0

    def find(self, code, surname, name, birth_day):
        same = self.by_name[(fold(surname), fold(name), birth_day)]
        if code in self.by_code:
            person = self.by_code[code]
        elif len(same) == 1:
            person = next(iter(same))
        else:
            person, self.made = self.made, self.made + 1
        self.by_code[code] = person
        same.add(person)
        return person


def gepi_cases(folder, everybody):
    """Cases by protocol, and the protocols set aside with their comune."""
    rows, cases, aside = Rows(), {}, set()
    for number, row in read_csv(folder / "gepi_casi.csv", "utf-8-sig", ";"):
        place = comune(row["Comune di residenza"])
        fault = day_fault(row, CASE_DAYS)
        if place in OUTSIDE:
            rows.set_aside += 1
            aside.add(row["Protocollo INPS"])
        elif place is None:
            rows.reject("", number, "comune")
        elif fault:
            rows.reject("", number, fault)
        elif not rows.repeated(row.values()):
            rows.imported += 1
            person = everybody.find(row["CF richiedente"], row["Cognome"], row["Nome"],
                                    day(row["Data di nascita"]))
            cases[row["Protocollo INPS"]] = dict(row, place=place, person=person)
    adi = [c for c in cases.values() if c["Misura"] == "ADI"]
    meetings = {(p, day(c[k])) for p, c in cases.items()
                for k in ("Data primo incontro", "Data ultimo incontro") if c[k]}
    facts = {
        "grants": len(cases), "adi": len(adi), "sfl": len(cases) - len(adi),
        "persons": len({c["person"] for c in cases.values()}),
        "adi_heads": len({c["person"] for c in adi}),
        "by_comune": dict(sorted(collections.Counter(c["place"] for c in cases.values()).items())),
        "summons": sum(bool(c["Data convocazione"]) for c in cases.values()),
        "meetings": len(meetings),
        "plans_signed": sum(bool(c["Data firma PaIS"]) for c in cases.values()),
        "first_meeting_without_case_manager": sum(
            bool(c["Data primo incontro"]) and not c["Case manager"] for c in cases.values()),
    }
    return dict(rows.result(), facts=facts), cases, aside


def gepi_members(folder, cases, aside, everybody):
    """Members of the households: a protocol that did not enter takes its members with it.

    A renewal names the same people again: its rows change nothing unless a flag did.
    """
    rows, people, pairs = Rows(), set(), {}
    for number, row in read_csv(folder / "gepi_componenti.csv", "utf-8-sig", ";"):
        protocol = row["Protocollo INPS"]
        if protocol in aside:
            rows.set_aside += 1
        elif protocol not in cases:
            rows.reject("", number, "protocollo")
        else:
            known = row["CF"] in everybody.by_code
            person = everybody.find(row["CF"], row["Cognome"], row["Nome"],
                                    day(row["Data di nascita"]))
            people.add(person)
            flags = pairs.setdefault((cases[protocol]["person"], person), {})
            written = {k: row[k] for k in ("Disabile", "Attivabile al lavoro") if row[k]}
            if known and flags and flags | written == flags:
                rows.unchanged += 1
            else:
                rows.imported += 1
            flags.update(written)
    return dict(rows.result(), facts={"persons": len(people), "memberships": len(pairs)})


def antennas(folder):
    rows, contacts, blank = Rows(), {}, 0
    requests = referrals = 0
    minutes = 0
    book = openpyxl.load_workbook(folder / "antenne.xlsx", data_only=True)
    for sheet in book.worksheets[1:]:
        lines = list(sheet.iter_rows(values_only=True))
        head = next(i for i, line in enumerate(lines) if "Data" in line and "Ora" in line)
        for number, line in enumerate(lines[head + 1:], head + 2):
            row = dict(zip(lines[head], line))
            if not any(str(cell or "").strip() for cell in line):
                blank += 1
            elif row["N."] == "TOTALE":
                rows.skip("total")
            elif (fault := contact_fault(row)):
                rows.reject(sheet.title, number, fault)
            elif row["Cognome"] and rows.repeated((sheet.title, *line_without_notes(row))):
                continue
            else:
                rows.imported += 1
                key = contact_key(sheet.title, number, row)
                contacts.setdefault(key, row)
                requests += len(re.split(r"[;+]", row["Bisogno"]))
                referrals += bool(row["Inviato a"])
                minutes += row["Minuti"] or 0
    facts = contact_facts(contacts)
    facts.update(requests=requests, referrals=referrals, minutes=minutes)
    return dict(rows.result(), blank=blank, facts=facts), contacts


def line_without_notes(row):
    return [value for column, value in row.items() if column != "Note interne"]


def contact_fault(row):
    try:
        if day(row["Data"]) > REFERENCE_DAY:
            return "data dopo il giorno di riferimento"
    except ValueError:
        return "giorno inesistente"
    return None


def person_key(row):
    """Code where there is one, else the name whatever the order; None for an anonymous person."""
    if row["Codice fiscale / STP"]:
        return row["Codice fiscale / STP"]
    name = (fold(row["Cognome"]), fold(row["Nome"]))
    return " ".join(sorted(name)) if any(name) else None


def contact_key(sheet, number, row):
    """One for person, antenna and day; an anonymous row is a person of its own."""
    return (sheet, day(row["Data"]), person_key(row) or number)


def contact_facts(contacts):
    places = {key: comune(row["Comune dove vive"]) for key, row in contacts.items()}
    by_antenna = collections.Counter(key[0] for key in contacts)
    in_target = collections.Counter(key[0] for key in contacts if places[key] in INSIDE)
    return {
        "contacts": len(contacts),
        "anonymous": sum(person_key(row) is None for row in contacts.values()),
        "persons": len({person_key(row) for row in contacts.values()} - {None}),
        "persons_with_code": len({row["Codice fiscale / STP"] for row in contacts.values()} - {None}),
        "by_antenna": dict(by_antenna), "in_target_by_antenna": dict(in_target),
        "in_target": sum(in_target.values()),
        "by_comune": dict(sorted(collections.Counter(
            place or "non indicato" for place in places.values()).items())),
    }
