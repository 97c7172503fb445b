#!/usr/bin/python3
"""money.py [POVNET]: what a year's statements cost: 50,000 documents with a line each and 1,000,000 rows of timesheets,
and a tenth of both. Each is compared with the sqlite3 shell that runs the same statements and prints their rows (at most
1.5 times), and with itself on the smaller file (ten times the rows, which are sorted: at most 13 times). Seconds of processor."""

import datetime
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

from traced import seconds, shell, statements, trace_of

HERE = pathlib.Path(__file__).resolve().parent
POVNET = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE / "../../build/gcc/povnet").resolve()
DOCUMENTS, SHARES, PER_DAY = 50_000, 1_000_000, 4
COMMANDS = [
    ("export statement", ["export", "statement", "--period", "2026", "--as-of", "2026-12-31", "--format", "csv"]),
    ("export qsfp", ["export", "qsfp", "--annuality", "2024", "--as-of", "2026-12-31", "--format", "csv"]),
    ("export timesheet", ["export", "timesheet", "--period", "2026", "--as-of", "2026-12-31", "--format", "csv"]),
]


def fill(path, part):
    db = sqlite3.connect(path)
    many = db.executemany
    (fund,) = db.execute("SELECT id FROM fund WHERE acronym = 'QSFP'").fetchone()
    many("INSERT INTO fund_annuality (id, fund, year, allotted) VALUES (?, ?, ?, 1000000000)",
         [(i, fund, 2020 + i) for i in range(1, PER_DAY + 1)])
    many("INSERT INTO organisation (id, name) VALUES (?, ?)", [(i, f"Ente {i}") for i in range(1001, 1021)])
    many("INSERT INTO statement (id, organisation, period_from, period_to) VALUES (?, ?, '2026-01-01', '2026-12-31')",
         [(i, i) for i in range(1001, 1021)])
    many("INSERT INTO expense (id, organisation, number, day, total) VALUES (?, ?, ?, ?, 12345)",
         [(i, i % 20 + 1001, str(i), f"2026-{i % 12 + 1:02d}-10") for i in range(1, DOCUMENTS // part + 1)])
    (intervention,) = db.execute("SELECT min(id) FROM intervention").fetchone()
    many("INSERT INTO allocation (expense, fund_annuality, intervention, amount, statement) VALUES (?, 4, ?, 12345, ?)",
         [(i, intervention, i % 20 + 1001) for i in range(1, DOCUMENTS // part + 1)])
    days = [datetime.date(2026, 1, 1) + datetime.timedelta(days=i) for i in range(250)]
    workers = SHARES // part // PER_DAY // len(days)
    many("INSERT INTO staff (id, name, profile) VALUES (?, ?, 'social_worker')",
         [(i, f"Operatore {i}") for i in range(1, workers + 1)])
    many("INSERT INTO hourly_cost (staff, rate, valid_from, method) VALUES (?, 2500, '2026-01-01', 'ucs')",
         [(i,) for i in range(1, workers + 1)])
    many("INSERT INTO timesheet_day (id, staff, day, worked_minutes) VALUES (?, ?, ?, 480)",
         [((i - 1) * len(days) + n + 1, i, str(day)) for i in range(1, workers + 1) for n, day in enumerate(days)])
    many("INSERT INTO timesheet_share (timesheet_day, fund_annuality, intervention, minutes) VALUES (?, ?, ?, 120)",
         [(i, n, intervention) for i in range(1, workers * len(days) + 1) for n in range(1, PER_DAY + 1)])
    db.commit()
    db.close()


def main():
    os.environ.update(POVNET_NOW="2027-01-05T08:00:00Z", LC_ALL="C.UTF-8")
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for part in (10, 1):
            files[part] = pathlib.Path(folder) / f"{part}.db"
            subprocess.run([POVNET, "--db", files[part], "db", "init", "-q"], check=True)
            fill(files[part], part)
        print(f"{'command':20} {'a tenth':>8} {'whole':>8} {'growth':>7}  {'shell':>7} {'ratio':>6}")
        for name, words in COMMANDS:
            small, large = (seconds([POVNET, "--db", file, *words]) for file in files.values())
            line, over = f"{name:20} {small:8.3f} {large:8.3f} {large / small:7.2f}", large / small > 13
            if trace_of(POVNET).exists():
                same = shell(files[1], statements(POVNET, files[1], words, pathlib.Path(folder)))
                line, over = line + f"  {same:7.3f} {large / same:6.2f}", over or large / same > 1.5
            print(line + ("  OVER" if over else ""), flush=True)


main()
