"""S-096, S-097: each clock is silent on a good case file and overdue, alone, on its own bad one (tests/fixtures/clocks),
and stands in the manual.

A bad case may say in its first line on which day it is asked and what state it comes to: `-- on 2026-10-10: due_soon`.
"""

import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SCHEMAS = HERE.parent / "schemas"
FIXTURES = HERE / "fixtures" / "clocks"
GOOD = HERE / "fixtures" / "checks" / "good.sql"
POVNET = str(pathlib.Path(sys.argv[1]).resolve())
DAY = "2026-10-31"
OVERDUE = {"overdue", "overdue_not_summoned", "overdue_summoned_absent"}


def pragmas(folder):
    """What tells a case file from any other database."""
    path = folder / "empty.db"
    subprocess.run([POVNET, "--db", path, "db", "init", "-q"], check=True)
    with sqlite3.connect(path) as db:
        return [db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]


def run_script(path, *scripts):
    """Nothing here has to outlive the machine."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA synchronous = OFF")
    for script in scripts:
        db.executescript(script)
    db.close()
    os.chmod(path, 0o600)
    return path


def good_case_file(path, marks):
    migrations = sorted((SCHEMAS / "migrations").glob("*.sql"))
    return run_script(path, *[file.read_text(encoding="utf-8") for file in [*migrations, GOOD]],
                      f"PRAGMA application_id = {marks[0]}; PRAGMA user_version = {marks[1]}")


def speaking(path, day=DAY):
    """The clocks that ask for something, each with its states."""
    run = subprocess.run([POVNET, "--db", path, "plan", "due", "--as-of", day, "--format", "json"],
                         capture_output=True, text=True, check=False)
    if run.returncode:
        return {"error": {run.stderr.strip()}}
    heard = {}
    for row in json.loads(run.stdout)["tables"][0]["rows"]:
        heard.setdefault(row["clock"], set()).add(row["state"])
    return heard


def main():
    os.environ.update(POVNET_NOW="2026-11-05T08:00:00Z", LC_ALL="C.UTF-8")
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.environ["HOME"] = name
        marks = pragmas(folder)
        good = good_case_file(folder / "good.db", marks)
        noise = speaking(good)
        faults += [f"{clock}: speaks on the good case file: {states}" for clock, states in noise.items()]
        clocks = sorted(path.stem for path in (SCHEMAS / "clocks").glob("*.sql"))
        manual = (HERE.parent / "man" / "povnet-plan.1.scd").read_text(encoding="utf-8")
        for clock in clocks:
            if clock not in manual:
                faults.append(f"{clock}: not in man/povnet-plan.1.scd")
            fixture = FIXTURES / f"{clock}.sql"
            if not fixture.exists():
                faults.append(f"{clock}: no bad case in {FIXTURES}")
                continue
            bad = fixture.read_text(encoding="utf-8")
            said = re.match(r"-- on (\S+): (\w+)", bad)
            heard = speaking(run_script(shutil.copy(good, folder / f"{clock}.db"), bad), said[1] if said else DAY)
            if set(heard) != {clock} or not heard[clock] <= ({said[2]} if said else OVERDUE):
                faults.append(f"{clock}: on its bad case is heard {heard or 'nobody'}")
    for fault in faults:
        print(fault)
    print(f"{len(clocks)} clocks, {len(faults)} faults")
    return 1 if faults or not clocks else 0


sys.exit(main())
