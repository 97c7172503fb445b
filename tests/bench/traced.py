"""What a command of povnet has SQLite run, and what the sqlite3 shell takes for the same: for cases.py and money.py."""

import os
import pathlib
import re
import resource
import subprocess

RUNS = 3


def trace_of(povnet):
    """The library that writes the statements down: the target bench_trace."""
    return povnet.parent / "tests" / "libbench_trace.so"


def statements(povnet, file, words, folder):
    """What the command has SQLite run, with its values; rows of one table that follow one another as one insert."""
    written = folder / "statements.sql"
    written.unlink(missing_ok=True)
    subprocess.run([povnet, "--db", file, *words], stdout=subprocess.DEVNULL, check=True,
                   env=os.environ | {"LD_PRELOAD": str(trace_of(povnet)), "SQLITE_TRACE_FILE": str(written)})
    kept, table = [], None
    for text in written.read_text(encoding="utf-8").split("\n;\n"):
        row = re.match(r"INSERT INTO (\S+) VALUES (\(.*\))$", text, re.S)
        if row and row[1] == table:
            kept[-1] += ",\n" + row[2]
        else:
            kept.append(text)
        table = row and row[1]
    written.write_text("\n;\n".join(kept), encoding="utf-8")
    return written


def shell(file, script):
    with script.open(encoding="utf-8") as text:
        said = subprocess.run(["sqlite3", "-csv", str(file)], stdin=text, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              text=True, check=False).stderr
    faults = set(re.findall(r"(?:no such function|error)[^\n]*", said))
    if faults:
        print(f"  the shell cannot run all of it: {'; '.join(sorted(faults))}")
    return seconds(["sqlite3", "-csv", str(file)], script)


def seconds(command, script=os.devnull):
    def one():
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with open(script, encoding="utf-8") as text:
            subprocess.run(command, stdin=text, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime

    return min(one() for _ in range(RUNS))
