#!/usr/bin/python3
"""dump.py FILE.xlsx: every cell of a workbook as text, value and formula, with drop-downs, locks and print setup.

The head of the journal depends on who runs it: N:HEAD."""
import datetime
import re
import sys

import openpyxl


def shown(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, datetime.timedelta):
        return f"{round(value.total_seconds() / 60)} min"
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, str):
        return repr(re.sub(r"Giornale: \d+:[0-9a-f]+", "Giornale: N:HEAD", value))
    return str(value)


def cells(values, formulas):
    for row in formulas.iter_rows():
        for cell in row:
            value = values[cell.coordinate].value
            unlocked = "" if cell.protection.locked else " unlocked"
            if isinstance(cell.value, str) and cell.value.startswith("=") and cell.data_type == "f":
                yield f"{cell.coordinate} {cell.value} -> {shown(value)}{unlocked}"
            elif value is not None or unlocked:
                yield f"{cell.coordinate} {'' if value is None else shown(value)}{unlocked}"


def setup(sheet):
    page = sheet.page_setup
    yield f"paper {page.paperSize} {page.orientation} wide {page.fitToWidth} high {page.fitToHeight}"
    yield f"repeated {sheet.print_title_rows}, frozen {sheet.freeze_panes}, protected {sheet.protection.sheet}"
    yield f"footer {sheet.oddFooter.left.text} | {sheet.oddFooter.right.text}"
    for rule in sheet.data_validations.dataValidation:
        yield f"{'choices' if rule.type == 'list' else f'{rule.type} {rule.operator}'} {rule.sqref} {rule.formula1}"


def dump(path):
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    yield f"title {values.properties.title}"
    for name in formulas.defined_names.definedName:
        yield f"name {name.name} {name.attr_text}"
    for sheet in formulas.worksheets:
        yield f"\n== {sheet.title}"
        yield from setup(sheet)
        yield from cells(values[sheet.title], sheet)


if __name__ == "__main__":
    print("\n".join(dump(sys.argv[1])))
