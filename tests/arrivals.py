#!/usr/bin/python3
"""The arriving files, read by povnet and by Python, must hold the same cells.

arrivals.py DUMP_INPUT SHARED: the folder that POVNET_SHARED names, or else SHARED; exit status 77 (skipped) where it is
not there.
"""

import csv
import datetime
import io
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from decimal import Decimal

import openpyxl

ENCODINGS = {"timesheet.csv": "windows-1252", "mandati.csv": "iso-8859-15"}
DELIMITERS = {"mandati.csv": "|", "puc_catalogo.csv": ",", "rilevazioni_precedenti.csv": ","}


def plain(number):
    text = format(Decimal(repr(number)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def clock(span):
    minutes = round(span.total_seconds() / 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def of_value(value):
    if value is None or value == "":
        return ["empty", ""]
    if isinstance(value, bool):
        return ["flag", "1" if value else "0"]
    if isinstance(value, (int, float)):
        return ["number", plain(value)]
    if isinstance(value, datetime.datetime):
        if (value.hour, value.minute) != (0, 0):
            return ["text", value.strftime("%Y-%m-%d %H:%M")]
        return ["day", value.date().isoformat()]
    if isinstance(value, datetime.time):
        return ["minutes", f"{value.hour}:{value.minute:02d}"]
    if isinstance(value, datetime.timedelta):
        return ["minutes", clock(value)]
    return ["text", str(value)]


def without_tail(cells):
    while cells and cells[-1] == ["empty", ""]:
        cells.pop()
    return cells


def read_xlsx(path):
    for sheet in openpyxl.load_workbook(path, data_only=True).worksheets:
        for line, values in enumerate(sheet.iter_rows(values_only=True), 1):
            yield sheet.title, line, [of_value(value) for value in values]


def read_csv(path):
    name = os.path.basename(path)
    with open(path, "rb") as file:
        text = file.read().decode(ENCODINGS.get(name, "utf-8-sig"))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=DELIMITERS.get(name, ";"))
    line = 1
    for values in reader:
        yield "", line, [of_value(value) for value in values]
        line = reader.line_num + 1


def space(name):
    return f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}"


def ods_text(cell):
    lines = []
    for paragraph in cell.findall(space("text") + "p"):
        line = "".join(paragraph.itertext())
        lines.append(line)
    return "\n".join(lines)


def of_ods_cell(cell):
    kind = cell.get(space("office") + "value-type")
    if kind in ("float", "percentage", "currency"):
        return ["number", plain(float(cell.get(space("office") + "value")))]
    if kind == "date":
        return ["day", cell.get(space("office") + "date-value")[:10]]
    text = ods_text(cell)
    return ["text", text] if text else ["empty", ""]


def read_ods(path):
    root = ElementTree.fromstring(zipfile.ZipFile(path).read("content.xml"))
    table = space("table")
    for sheet in root.iter(table + "table"):
        line = 1
        for row in sheet.iter(table + "table-row"):
            cells = []
            for cell in row:
                if cell.tag in (table + "table-cell", table + "covered-table-cell"):
                    cells += [of_ods_cell(cell)] * int(cell.get(table + "number-columns-repeated", "1"))
            times = int(row.get(table + "number-rows-repeated", "1"))
            if without_tail(cells):
                for i in range(times):
                    yield sheet.get(table + "name"), line + i, list(cells)
            line += times


READERS = {"xlsx": read_xlsx, "ods": read_ods, "csv": read_csv}


def independent(path):
    rows = []
    for sheet, line, cells in READERS[path.rsplit(".", 1)[1]](path):
        if without_tail(cells):
            rows.append([sheet, line, cells])
    return rows


def by_povnet(dump, path):
    run = subprocess.run([dump, path], capture_output=True, text=True, check=True)
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    return [[sheet, line, without_tail(cells)] for sheet, line, cells, faults in rows]


def first_difference(mine, theirs):
    for one, other in zip(mine, theirs):
        if one != other:
            return f"povnet {one[:2]}, Python {other[:2]}: " + str(
                [(i + 1, a, b) for i, (a, b) in enumerate(zip(one[2], other[2])) if a != b][:3])
    return f"povnet {len(mine)} rows, Python {len(theirs)}"


def main():
    dump, shared = sys.argv[1:3]
    folder = os.path.join(os.environ.get("POVNET_SHARED", shared), "data", "arrivi-2026-10")
    if not os.path.isdir(folder):
        print(f"skipped: {folder} is not there (POVNET_SHARED names it)")
        return 77
    wrong = 0
    for name in sorted(os.listdir(folder)):
        if name.rsplit(".", 1)[-1] not in READERS:
            continue
        path = os.path.join(folder, name)
        mine, theirs = by_povnet(dump, path), independent(path)
        cells = sum(len(row[2]) for row in theirs)
        print(f"{name}: {len(theirs)} rows, {cells} cells", "equal" if mine == theirs else "DIFFERENT")
        if mine != theirs:
            wrong += 1
            print("   " + first_difference(mine, theirs))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
