#!/usr/bin/python3
"""same_values.py WRITTEN.xlsx RECALCULATED.xlsx: every formula of the first has, in the second, the value that the first
keeps beside it."""
import datetime
import sys

import openpyxl


def plain(value):
    if isinstance(value, datetime.timedelta):
        return value.total_seconds() / 86400
    if isinstance(value, datetime.datetime):
        return (value - datetime.datetime(1899, 12, 30)).total_seconds() / 86400
    return value or 0


def same(one, other):
    one, other = plain(one), plain(other)
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    return abs(one - other) < 1e-6


def main():
    formulas = openpyxl.load_workbook(sys.argv[1])
    written = openpyxl.load_workbook(sys.argv[1], data_only=True)
    recalculated = openpyxl.load_workbook(sys.argv[2], data_only=True)
    count, differ = 0, []
    for sheet in formulas.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            values = [book[sheet.title][cell.coordinate].value for book in (written, recalculated)]
            count += 1
            if not same(*values):
                differ.append(f"{sheet.title} {cell.coordinate} {cell.value}: kept {values[0]}, recalculated {values[1]}")
    print("\n".join(differ) or f"{count} formulas recalculate to the values kept beside them")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
