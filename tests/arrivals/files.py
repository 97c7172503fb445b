"""Reading the arriving files as they are, without povnet."""
import csv
import datetime
import io
import re
import unicodedata
import zipfile
from xml.etree import ElementTree

MONTHS = ("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
          "novembre dicembre").split()
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def fold(value):
    """Lower case, no accents, single blanks, one kind of apostrophe."""
    text = unicodedata.normalize("NFKD", str(value or "").replace("\u2019", "'"))
    return " ".join("".join(c for c in text if not unicodedata.combining(c)).lower().split())


def read_csv(path, encoding, delimiter, quoted=True):
    """Records of a CSV as (physical line where it starts, {header: text}), nothing else done."""
    with open(path, encoding=encoding, newline="") as file:
        text = io.StringIO(file.read(), newline="")
    quoting = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    reader = csv.reader(text, delimiter=delimiter, quoting=quoting)
    header = next(reader)
    records, line = [], reader.line_num + 1
    for cells in reader:
        records.append((line, dict(zip(header, cells))))
        line = reader.line_num + 1
    return records


def read_ods(path):
    """Sheets as {name: [[cell, ...], ...]}; numbers are floats, the rest text."""
    root = ElementTree.fromstring(zipfile.ZipFile(path).read("content.xml"))
    return {table.get(TABLE + "name"): [row for line in table.iter(TABLE + "table-row")
                                        for row in ods_row(line)]
            for table in root.iter(TABLE + "table")}


def ods_row(line):
    cells = []
    for cell in line:
        text = "\n".join("".join(p.itertext()) for p in cell.findall(TEXT + "p"))
        value = float(cell.get(OFFICE + "value")) if cell.get(OFFICE + "value") else text
        repeated = int(cell.get(TABLE + "number-columns-repeated", "1"))
        cells += [value] * (repeated if repeated < 100 else 1)
    repeated = int(line.get(TABLE + "number-rows-repeated", "1"))
    return [cells] * (repeated if repeated < 1000 else 1)


def day(value):
    """A day however it is written, None when there is none; ValueError when it cannot be."""
    if isinstance(value, datetime.datetime):
        return value.date()
    text = str(value or "").strip()
    if text in ("", "00000000"):
        return None
    if re.fullmatch(r"\d{8}", text):
        return datetime.date(int(text[:4]), int(text[4:6]), int(text[6:]))
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return datetime.date.fromisoformat(text)
    match = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})", text)
    if match:
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        return datetime.date(year, int(match[2]), int(match[1]))
    match = re.fullmatch(r"(\d{1,2}) (\w+) (\d{4})", text)
    return datetime.date(int(match[3]), MONTHS.index(match[2]) + 1, int(match[1]))


def cents(value):
    """Money as integer cents; None when nothing is written."""
    if isinstance(value, (int, float)):
        return round(value * 100)
    text = str(value or "").replace("€", "").strip()
    if text in ("", "-"):
        return None
    whole, _, part = text.replace(".", "").partition(",")
    return int(whole) * 100 + int((part + "00")[:2])


def minutes(text):
    """Decimal hours as minutes: 7,20 is seven hours and twelve minutes."""
    hundredths = cents(text)
    return None if hundredths is None else hundredths * 60 // 100


class Rows:
    """What becomes of the rows of one file."""

    def __init__(self):
        self.imported, self.unchanged, self.set_aside = 0, 0, 0
        self.skipped, self.rejected = {}, []
        self.seen = set()

    def repeated(self, content):
        """Whether an identical row came before; it is then counted as unchanged."""
        key = tuple(map(str, content))
        if key in self.seen:
            self.unchanged += 1
            return True
        self.seen.add(key)
        return False

    def skip(self, rule):
        self.skipped[rule] = self.skipped.get(rule, 0) + 1

    def reject(self, sheet, row, reason):
        self.rejected.append({"sheet": sheet, "row": row, "reason": reason})

    def result(self):
        total = (self.imported + self.unchanged + self.set_aside + sum(self.skipped.values())
                 + len(self.rejected))
        return {"rows": total, "imported": self.imported, "unchanged": self.unchanged,
                "set_aside": self.set_aside, "skipped": self.skipped, "rejected": self.rejected}
