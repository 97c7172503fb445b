"""cases.py [POVNET]: what the daily commands cost in a large case file: 20,000 persons and ten years, with 20,000 and with
200,000 contacts. Each is compared with the sqlite3 shell that runs the same statements (at most 1.5 times; written down by
bench_trace, where that is built), with a bare scan of the tables that it reads (at most 20 times), and with itself on the
smaller file. Seconds of processor, the least of three runs, so that a busy machine says the same."""

import datetime
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile

from traced import seconds, shell, statements, trace_of

HERE = pathlib.Path(__file__).resolve().parent
POVNET = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE / "../../build/gcc/povnet").resolve()
PERSONS, STAFF, ANTENNAS = 20_000, 60, 20
COMMANDS = [
    ("intake list contact", ["intake", "list", "contact", "--format", "csv"], ["contact"]),
    ("intake list, one month", ["intake", "list", "contact", "--period", "2026-10", "--format", "csv"], ["contact"]),
    ("intake show person", ["intake", "show", "person", "P-000100"], ["contact", "request", "person", "meeting"]),
    ("plan due", ["plan", "due", "--format", "csv"], ["measure_grant", "care_case", "meeting", "referral", "person", "plan"]),
    ("plan due, one case", ["plan", "due", "--case", "PIC-000100", "--format", "csv"], ["meeting", "referral", "person"]),
    ("report monthly", ["report", "monthly", "--period", "2026-10"], ["contact", "request", "referral", "care_case"]),
    ("report desk", ["report", "desk"], ["measure_grant", "care_case", "meeting", "referral", "person", "plan"]),
    ("check", ["check", "--format", "csv"], ["contact", "request", "referral", "person", "meeting", "care_case"]),
]
LETTERS = "BCDFGLMNPRSTVZ"


def day(chance, first=2017):
    start = datetime.date(first, 1, 1)
    return str(start + datetime.timedelta(days=chance.randrange((datetime.date(2026, 10, 31) - start).days)))


def fill(path, contacts):
    chance = random.Random(7)
    db = sqlite3.connect(path)
    many = db.executemany
    many("INSERT INTO antenna (name, comune) VALUES (?, ?)", [(f"Antenna {i}", 1 + i % 8) for i in range(ANTENNAS)])
    many("INSERT INTO staff (name, profile) VALUES (?, 'social_worker')", [(f"Operatore {i}",) for i in range(STAFF)])
    many("INSERT INTO person (surname, name, sex, birth_day) VALUES (?, ?, 'F', ?)",
         [("".join(chance.choices(LETTERS, k=6)), f"Prova{i % 3000}", day(chance, 1950)) for i in range(PERSONS)])
    many("INSERT INTO address (person, role, comune, valid_from) VALUES (?, 'dwelling', ?, '2016-01-01')",
         [(i, 1 + i % 10) for i in range(1, PERSONS + 1)])
    households = PERSONS // 3
    many("INSERT INTO household (head) VALUES (?)", [(3 * i + 1,) for i in range(households)])
    many("INSERT INTO household_member (household, person, valid_from) VALUES (?, ?, '2017-01-01')",
         [((i + 2) // 3, i) for i in range(1, 3 * households + 1)])
    many("INSERT INTO measure_grant (measure, protocol, person, household, applied_on, pad_on, decision, status, valid_from)"
         " VALUES ('ADI', ?, ?, ?, ?, ?, 'accepted', 'granted', ?)",
         [(f"PROVA-{i}", 3 * i + 1, i + 1, applied, applied, applied) for i in range(households // 2) for applied in [day(chance, 2024)]])
    many("INSERT INTO care_case (household, measure_grant, opened_on, closed_on) VALUES (?, ?, ?, ?)",
         [(i + 1, i + 1 if i < households // 2 else None, day(chance), None if i % 3 else "2026-01-31") for i in range(households)])
    many("INSERT INTO case_role (care_case, role, staff, valid_from) VALUES (?, 'case_manager', ?, '2017-01-01')",
         [(i + 1, 1 + i % STAFF) for i in range(households)])
    many("INSERT OR IGNORE INTO meeting (care_case, day) VALUES (?, ?)",
         [(chance.randrange(1, households + 1), day(chance)) for _ in range(households * 8)])
    many("INSERT INTO plan (care_case, signed_on, next_review_on) VALUES (?, ?, ?)",
         [(i + 1, day(chance, 2024), "2026-12-01") for i in range(households)])
    many("INSERT INTO contact (antenna, day, person, comune, outcome) VALUES (?, ?, ?, ?, 'info')",
         [(1 + chance.randrange(ANTENNAS), day(chance), chance.choice([None, 1 + chance.randrange(PERSONS)]), 1 + chance.randrange(8))
          for _ in range(contacts)])
    db.execute("INSERT INTO request (contact, need) SELECT id, 'ECO.rent' FROM contact")
    db.execute("INSERT INTO referral (contact, person, day, outcome, outcome_on, receiver_kind)"
               " SELECT id, person, day, 'taken', day, 'pua' FROM contact WHERE id % 5 = 0")
    db.commit()
    db.close()


def scan(path, tables):
    """Every value of the tables, once."""
    db = sqlite3.connect(path)
    parts = []
    for table in tables:
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        parts.append(f"SELECT {', '.join(f'sum(length({column}))' for column in columns)} FROM {table}")
    return ["sqlite3", str(path), "; ".join(parts)]


def main():
    os.environ.update(POVNET_NOW="2026-11-05T08:00:00Z", LC_ALL="C.UTF-8")
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for contacts in (20_000, 200_000):
            files[contacts] = pathlib.Path(folder) / f"{contacts}.db"
            subprocess.run([POVNET, "--db", files[contacts], "db", "init", "-q"], check=True)
            fill(files[contacts], contacts)
        print(f"{'command':24} {'20,000':>8} {'200,000':>8} {'growth':>7}  {'scan':>6} {'ratio':>6}  {'shell':>6} {'ratio':>6}")
        for name, words, tables in COMMANDS:
            small, large = (seconds([POVNET, "--db", file, *words]) for file in files.values())
            bare = seconds(scan(files[200_000], tables))
            line = f"{name:24} {small:8.3f} {large:8.3f} {large / small:7.2f}  {bare:6.3f} {large / bare:6.1f}"
            over = large / bare > 20
            if trace_of(POVNET).exists():
                same = shell(files[200_000], statements(POVNET, files[200_000], words, pathlib.Path(folder)))
                line += f"  {same:6.3f} {large / same:6.2f}"
                over = over or (large / same > 1.5 and name != "check")
            print(line + ("  OVER" if over else ""), flush=True)


main()
