#!/usr/bin/python3
"""One table, written by five programs, must read to the same cells.

readers.py DUMP_INPUT WRITE_TABLE: openpyxl, libxlsxwriter (both modes), and what LibreOffice and Gnumeric make of it.
"""

import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile

import openpyxl

DATA = "Dati è"
EXPECTED = [
    [DATA, 1, [["text", "titolo"]]],
    [DATA, 3, [["text", "città  «due»"], ["text", "riga uno\nriga due"], ["number", "1234.5"], ["number", "-0.05"],
               ["empty", ""], ["minutes", "7:30"], ["minutes", "31:05"], ["day", "2026-10-31"], ["flag", "1"],
               ["number", "0.22"], ["number", "2469"]]],
    [DATA, 6, [["empty", ""], ["text", '=testo & "virgolette" <a>'], ["text", "007"], ["number", "123456789012345"]]],
    ["Nascosto", 1, [["number", "1"]]],
]
NOT_CALCULATED = ["fault", "formula non calcolata"]


def write_with_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = DATA
    sheet["A1"] = "titolo"
    sheet["A3"], sheet["B3"] = "città  «due»", "riga uno\nriga due"
    sheet["C3"], sheet["D3"] = 1234.5, -0.05
    sheet["F3"] = datetime.time(7, 30)
    sheet["G3"] = datetime.timedelta(hours=31, minutes=5)
    sheet["G3"].number_format = "[h]:mm"
    sheet["H3"] = datetime.date(2026, 10, 31)
    sheet["H3"].number_format = "dd/mm/yyyy"
    sheet["I3"], sheet["J3"], sheet["K3"] = True, 0.22, "=C3*2"
    sheet["J3"].number_format = "0.00%"
    sheet["B6"] = '=testo & "virgolette" <a>'
    sheet["B6"].data_type = "s"
    sheet["C6"], sheet["D6"] = "007", 123456789012345
    hidden = book.create_sheet("Nascosto")
    hidden["A1"] = 1
    hidden.sheet_state = "hidden"
    book.save(path)


def read(dump, path):
    run = subprocess.run([dump, path], capture_output=True, text=True)
    if run.returncode != 0:
        return run.stderr
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    return [row[:3] for row in rows]


def gnumeric(source, target):
    subprocess.run(["ssconvert", "--recalc", source, target], check=True, capture_output=True)


def libreoffice(source, target):
    folder, name = os.path.split(target)
    made = os.path.join(folder, "made-" + name)
    os.mkdir(made)
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
               "--convert-to", name.rsplit(".", 1)[1], "--outdir", made, source]
    subprocess.run(command, check=True, capture_output=True)
    os.rename(os.path.join(made, os.listdir(made)[0]), target)


def written_files(folder, write_table):
    first = os.path.join(folder, "openpyxl.xlsx")
    write_with_openpyxl(first)
    files = [first]
    for mode in ("default", "constant"):
        files.append(os.path.join(folder, f"libxlsxwriter-{mode}.xlsx"))
        subprocess.run([write_table, files[-1], mode], check=True)
    for tool, convert in (("ssconvert", gnumeric), ("soffice", libreoffice)):
        if not shutil.which(tool):
            print(f"skipped: {tool} is not installed")
            continue
        for kind in ("xlsx", "ods"):
            files.append(os.path.join(folder, f"{tool}.{kind}"))
            convert(first, files[-1])
    return files


def main():
    dump, write_table = sys.argv[1:3]
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in written_files(folder, write_table):
            expected = json.loads(json.dumps(EXPECTED))
            if path.endswith("openpyxl.xlsx"):  # which never calculates
                expected[1][2][10] = NOT_CALCULATED
            found = read(dump, path)
            print(("ok    " if found == expected else "WRONG ") + os.path.basename(path))
            if found != expected:
                wrong += 1
                print(json.dumps(found, ensure_ascii=False, indent=1))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
