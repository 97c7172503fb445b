#!/usr/bin/python3
"""statement.py POVNET [EXPENSES]: the year's statements as CSV beside the sqlite3 shell giving the rows of the same queries and checks, on one
case file of EXPENSES documents with a line each (50,000 where not said). Prints both times and their ratio."""
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHECKS = re.search(r"^checks = \[(.*)\]", (ROOT / "templates/workbooks/statement.toml").read_text(encoding="utf-8"), re.M)[1]
SCOPE = {"as_of": "'2026-12-31'", "from": "'2026-01-01'", "to": "'2026-12-31'"}


def fill(path, count):
    db = sqlite3.connect(path)
    db.execute("INSERT INTO fund_annuality (id, fund, year, allotted) SELECT 1, id, 2024, 100000 FROM fund WHERE acronym = 'QSFP'")
    db.executemany("INSERT INTO organisation (id, name) VALUES (?, ?)", [(i, f"Ente {i}") for i in range(1001, 1021)])
    db.executemany("INSERT INTO statement (id, organisation, period_from, period_to) VALUES (?, ?, '2026-01-01', '2026-12-31')",
                   [(i, i) for i in range(1001, 1021)])
    db.executemany("INSERT INTO expense (id, organisation, number, day, total) VALUES (?, ?, ?, ?, 12345)",
                   [(i, i % 20 + 1001, str(i), f"2026-{i % 12 + 1:02d}-10") for i in range(1, count + 1)])
    (intervention,) = db.execute("SELECT min(id) FROM intervention").fetchone()
    db.executemany("INSERT INTO allocation (expense, fund_annuality, intervention, amount, statement) VALUES (?, 1, ?, 12345, ?)",
                   [(i, intervention, i % 20 + 1001) for i in range(1, count + 1)])
    db.commit()


def query(folder, name):
    text = (ROOT / "schemas" / folder / f"{name}.sql").read_text(encoding="utf-8").partition("*/")[2]
    return re.sub(r":(as_of|from|to)\b", lambda found: SCOPE[found[1]], text).strip() + ";"


def seconds(command, **more):
    started = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **more)
    return time.monotonic() - started


def main():
    povnet, count = os.path.realpath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 50000
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        case = os.path.join(folder, "a.db")
        subprocess.run([povnet, "-q", "--db", case, "db", "init"], check=True, stderr=subprocess.DEVNULL)
        fill(case, count)
        # the lines are asked for twice: those that count, those that do not
        asked = "\n".join([query("datasets", name) for name in ("statements", "statement_outcomes", "statement_outcomes", "statement_acts")]
                          + [query("checks", name) for name in re.findall(r"\w+", CHECKS)])
        runs = [(seconds([povnet, "--db", case, "export", "statement", "--period", "2026", "--as-of", "2026-12-31", "--format", "csv"]),
                 seconds(["sqlite3", "-csv", case], input=asked.encode())) for _ in range(3)]
    ours, theirs = (min(times) for times in zip(*runs))
    print(f"statement of {count} expenses: {ours:.2f} s / {theirs:.2f} s = {ours / theirs:.2f}")


main()
