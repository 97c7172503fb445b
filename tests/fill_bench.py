"""What the tests of filled-in forms share: a case file with a list of as many records as asked, and the other
programs that compute a workbook again."""
import os
import re
import shutil
import subprocess
import warnings
import zipfile
from pathlib import Path

import openpyxl

faults = []
warnings.simplefilter("ignore")

LIST = """/*
label = "Righe di prova"
grain = "una riga"
record = "code"
order = ["code"]

[[column]]
key = "code"
label = "Codice"

[[column]]
key = "party"
label = "Ente"

[[column]]
key = "what"
label = "Che cosa"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "worked"
label = "Ore"
type = "minutes"
*/
WITH RECURSIVE n(i) AS (SELECT 1 WHERE {count} > 0 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
SELECT 'riga ' || printf('%06d', i) AS code, 'Ente ' || (i % 3) AS party, 'voce <' || i || '> & altro' AS what,
       date('2026-01-01', '+' || (i % 300) || ' days') AS day, (i * 1234 + 7) AS amount, (i % 480) AS worked
  FROM n
"""


def amount(i):
    return i * 1234 + 7  # cents


def check(true, what):
    if not true:
        faults.append(what)
        print("FAULT", what)


def near(one, other):
    return one is not None and abs(float(one) - float(other)) < 0.005


class Bench:
    """A folder with a case file and the list `righe`, which has as many records as asked."""

    def __init__(self, folder, povnet):
        self.folder = Path(folder)
        self.povnet = str(Path(povnet).resolve())
        self.run("db", "init", "-q")

    def run(self, *words, status=0):
        done = subprocess.run([self.povnet, "--db", "c.db", "--data", "data", *words] if words[0] != "db" else [self.povnet, "--db", "c.db", *words],
                              cwd=self.folder, capture_output=True, text=True,
                              env={**os.environ, "POVNET_NOW": "2026-11-05T08:00:00Z", "LC_ALL": "C.UTF-8"})
        check(done.returncode == status, f"{' '.join(words)}: {done.returncode}, not {status}: {done.stderr}")
        return done

    def records(self, count):
        (self.folder / "data/schemas/datasets").mkdir(parents=True, exist_ok=True)
        (self.folder / "data/schemas/datasets/righe.sql").write_text(LIST.format(count=count))

    def fill(self, form, out, count, *more):
        self.records(count)
        if (self.folder / out).exists():
            (self.folder / out).unlink()
        self.run("export", "fill", form, "-o", out, *more)
        return self.folder / out


def parts(path):
    with zipfile.ZipFile(path) as package:
        check(package.testzip() is None, f"{path}: a CRC is wrong")
        return {name: package.read(name) for name in package.namelist()}


def loaded(path, data_only):
    """Gnumeric writes comments without their author, which openpyxl reads only by not reading comments."""
    try:
        return openpyxl.load_workbook(path, data_only=data_only)
    except IndexError:
        return openpyxl.load_workbook(path, data_only=data_only, read_only=True)


def values_of(path):
    return loaded(path, True)


def without_values(path):
    """A copy whose formulas have no values: what another program shows it has computed itself."""
    bare = path.with_name("bare-" + path.name)
    with zipfile.ZipFile(bare, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts(path).items():
            if "/worksheets/sheet" in name:
                content = re.sub(rb"(</(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*/>)<(?:\w+:)?v>[^<]*</(?:\w+:)?v>", rb"\1", content)
            package.writestr(name, content)
    return bare


def recalculated_all(paths, program):
    """Workbooks as another program computes them, by path; nothing where that is not here."""
    command = {"gnumeric": "ssconvert", "libreoffice": "soffice"}[program]
    if not shutil.which(command):
        print(f"{program} is missing: nothing was computed again by it")
        return {}
    found = {}
    bare = {path: without_values(path) for path in paths}
    folder = paths[0].parent / program
    folder.mkdir(exist_ok=True)
    if program == "gnumeric":
        for path in paths:
            subprocess.run([command, "--recalc", str(bare[path]), str(folder / bare[path].name)], capture_output=True, timeout=300)
    else:
        subprocess.run([command, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx",
                        "--outdir", str(folder), *[str(one) for one in bare.values()]], capture_output=True, timeout=600)
    for path in paths:
        out = folder / bare[path].name
        check(out.exists(), f"{program} does not open {path.name}")
        if out.exists():
            found[path] = values_of(out)
            out.unlink()
    return found


def recalculated(path, program):
    return recalculated_all([path], program).get(path)
