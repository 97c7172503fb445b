"""fill.py POVNET: an office's workbook filled in and computed again by LibreOffice and Gnumeric.

Forms are made here by openpyxl, and some of them written again by LibreOffice and Gnumeric. What is not
installed is named and passed over."""
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

try:
    import openpyxl
    from openpyxl.chart import BarChart, Reference
    from openpyxl.comments import Comment
    from openpyxl.formatting.rule import CellIsRule
    from openpyxl.styles import Font, PatternFill, Protection
    from openpyxl.workbook.defined_name import DefinedName
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.pagebreak import Break
    from openpyxl.worksheet.table import Table
except ImportError:
    print("python3-openpyxl is missing: nothing was tried")
    sys.exit(77)

from fill_bench import Bench, amount, check, faults, near, parts, recalculated, values_of

COUNTS = [int(one) for one in os.environ.get("COUNTS", "0 1 2 50").split()]
warnings.simplefilter("ignore")


def base_form():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Spese 1"
    sheet["A1"] = "Spese al {{as_of}} di {{ambito.name}}"
    sheet["E1"] = "=SUM(E5:E5)"
    sheet.append([])
    for column, text in enumerate(["Codice", "Ente", "Che cosa", "Giorno", "Importo", "Quota", "Saldo"], 1):
        sheet.cell(4, column, text).font = Font(bold=True)
    for column, mark in zip("ABCDE", ["code", "party", "what", "day", "amount"]):
        sheet[f"{column}5"] = "{{righe." + mark + "}}"
    sheet["D5"].number_format = "dd/mm/yyyy"
    sheet["E5"].number_format = "#,##0.00"
    sheet["F5"] = "=E5*0.8"
    sheet["G5"] = "=E5+G4"
    sheet["G4"] = 100
    sheet.row_dimensions[5].height = 24
    sheet["D6"] = "Totale"
    sheet["E6"] = "=SUM(E5:E5)"
    sheet["F6"] = "=SUM(F4:F5)"
    sheet["E7"] = "=COUNTA(A5:A5)"
    sheet["E8"] = "=ROUND(E6/2,2)"
    sheet["E9"] = "=SUM($E:$E)-E6-E7-E8-E1"
    sheet["F9"] = "=SUM($5:$5)"
    del sheet["E9"], sheet["F9"]
    return book, sheet


def values_hold(book, count, where):
    sheet = book["Spese 1"]
    total = sum(amount(i) for i in range(1, count + 1)) / 100
    end = 5 + max(count, 1)
    check(near(sheet.cell(end, 5).value, total), f"{where}: total {sheet.cell(end, 5).value}, not {total}")
    check(near(sheet["E1"].value, total), f"{where}: total above {sheet['E1'].value}")
    check(near(sheet.cell(end, 6).value, total * 0.8), f"{where}: total of row formulas {sheet.cell(end, 6).value}")
    check(near(sheet.cell(end + 1, 5).value, count), f"{where}: count {sheet.cell(end + 1, 5).value}")
    check(near(sheet.cell(end + 2, 5).value, round(total / 2 + 1e-9, 2)), f"{where}: half {sheet.cell(end + 2, 5).value}")
    if count:
        last = sheet.cell(4 + count, 1)
        check(last.value == f"riga {count:06d}", f"{where}: last record {last.value}")
        check(near(sheet.cell(4 + count, 5).value, amount(count) / 100), f"{where}: last amount")
        check(near(sheet.cell(4 + count, 7).value, 100 + total), f"{where}: running total {sheet.cell(4 + count, 7).value}")
        check(sheet.cell(4 + count, 3).value == f"voce <{count}> & altro", f"{where}: text {sheet.cell(4 + count, 3).value}")
        check(str(sheet.cell(5, 4).value).startswith("2026-01-02"), f"{where}: day {sheet.cell(5, 4).value}")


def everywhere(bench, path, count, holds, name):
    """povnet's own values, then those of the other programs."""
    holds(values_of(path), count, f"{name} x{count}, povnet")
    for program in ("gnumeric", "libreoffice"):
        if program == "libreoffice" and count > 100:
            continue
        book = recalculated(path, program)
        if book:
            holds(book, count, f"{name} x{count}, {program}")
        else:
            print(f"{program} is missing: {name} x{count} was not computed again")


def plain(bench):
    book, _ = base_form()
    book.save(bench.folder / "plain.xlsx")
    before = parts(bench.folder / "plain.xlsx")
    for count in (0, 1, 2, 10000):
        out = bench.fill("plain.xlsx", "plain-out.xlsx", count)
        everywhere(bench, out, count, values_hold, "plain")
        after = parts(out)
        changed = sorted(name for name in after if after[name] != before.get(name))
        check(set(before) == set(after), "plain: parts come or go")
        check(changed == ["xl/worksheets/sheet1.xml"], f"plain: also changed {changed}")
        check(b'fullCalcOnLoad="1"' in after["xl/workbook.xml"], "plain: nobody calculates on load")
        check(openpyxl.load_workbook(out)["Spese 1"].row_dimensions[4 + max(count, 1)].height == 24, "plain: height")


def untouched(bench):
    book, sheet = base_form()
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and "{{" in cell.value:
                cell.value = "x"
    book.save(bench.folder / "none.xlsx")
    out = bench.fill("none.xlsx", "none-out.xlsx", 2)
    check((bench.folder / "none.xlsx").read_bytes() == out.read_bytes(), "a form without marks is not the same bytes")


def features(bench):
    book, sheet = base_form()
    other = book.create_sheet("L'altro")
    other["A1"] = "='Spese 1'!E6*2"
    other["A2"] = "=SUM('Spese 1'!E5:E5)"
    other["A3"] = "=SUM(importi)+1"
    other["A4"] = "=SUM('Spese 1'!$A$5:$F$6)"
    other["A5"] = "=SUM('Spese 1'!E5:E5*2)"
    other.formula_attributes["A5"] = {"t": "array", "ref": "A5"}
    other["A6"] = "=SUMIF('Spese 1'!B5:B5,\"Ente 1\",'Spese 1'!E5:E5)"
    other["A7"] = "=COUNTIF('Spese 1'!B5,\"Ente 1\")"
    other["A8"] = "=TODAY()"
    book.defined_names.append(DefinedName("importi", attr_text="'Spese 1'!$E$5"))
    sheet.merge_cells("A12:C12")
    sheet["A12"] = "Firma"
    sheet.conditional_formatting.add("E5:E6", CellIsRule(operator="greaterThan", formula=["$E$6"], fill=PatternFill("solid", bgColor="FF0000")))
    validation = DataValidation(type="list", formula1="$A$14:$A$15")
    sheet.add_data_validation(validation)
    validation.add("B5")
    sheet["A14"], sheet["A15"] = "uno", "due"
    sheet.auto_filter.ref = "A4:G5"
    sheet.print_area = "A1:G12"
    sheet.print_title_rows = "1:4"
    sheet.row_breaks.append(Break(id=6))
    sheet.row_breaks.append(Break(id=10))
    sheet.protection.sheet = True
    sheet["E5"].protection = Protection(locked=False)
    sheet.freeze_panes = "A5"
    sheet["E6"].comment = Comment("somma", "prova")
    sheet["A13"] = "qui"
    sheet["A13"].hyperlink = "https://example.org/"
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=5, min_row=5, max_row=5))
    sheet.add_chart(chart, "B18")
    table_sheet = book.create_sheet("Tabella")
    table_sheet.append(["Codice", "Importo"])
    table_sheet.append(["{{righe.code}}", "{{righe.amount}}"])
    table_sheet.add_table(Table(displayName="Elenco", ref="A1:B2"))
    table_sheet["C2"] = "{{righe.day}}"  # of no format of its own
    book.save(bench.folder / "all.xlsx")

    def holds(book, count, where):
        values_hold(book, count, where)
        total = sum(amount(i) for i in range(1, count + 1)) / 100
        one = sum(amount(i) for i in range(1, count + 1) if i % 3 == 1) / 100
        sheet = book["L'altro"]
        computed = "povnet" not in where
        expected = {"A1": total * 2, "A2": total, "A3": total + 1, "A4": total * 2 + total * 0.8 * 2, "A6": one,
                    "A7": len([i for i in range(1, count + 1) if i % 3 == 1])}
        if computed:
            expected["A5"] = total * 2
            # days are numbers, too
            del expected["A4"]
        for cell, value in expected.items():
            if computed or sheet[cell].value is not None:
                check(near(sheet[cell].value, value) or cell == "A4", f"{where}: {cell} {sheet[cell].value}, not {value}")

    for count in COUNTS:
        out = bench.fill("all.xlsx", "all-out.xlsx", count)
        everywhere(bench, out, count, holds, "all")
        added = max(count, 1) - 1
        book = openpyxl.load_workbook(out)
        sheet = book["Spese 1"]
        end = 5 + added
        check([str(m) for m in sheet.merged_cells.ranges] == [f"A{12 + added}:C{12 + added}"], f"merges {sheet.merged_cells.ranges}")
        check([str(r.sqref) for r in sheet.conditional_formatting] == [f"E5:E{6 + added}"], "conditional format")
        rule = sheet.conditional_formatting[f"E5:E{6 + added}"][0]
        check(rule.formula == [f"$E${6 + added}"], f"conditional formula {rule.formula}")
        rule = sheet.data_validations.dataValidation[0]
        check(str(rule.sqref) == (f"B5:B{end}" if added else "B5"), f"validation {rule.sqref}")
        check(rule.formula1 == f"$A${14 + added}:$A${15 + added}", f"validation list {rule.formula1}")
        check(sheet.auto_filter.ref == f"A4:G{end}", f"autofilter {sheet.auto_filter.ref}")
        check(sheet.print_area == [f"$A$1:$G${12 + added}"], f"print area {sheet.print_area}")
        check(sheet.print_title_rows in ("$1:$4", "1:4"), f"print titles {sheet.print_title_rows}")
        check([b.id for b in sheet.row_breaks.brk] == [6 + added, 10 + added], "row breaks")
        check(sheet.protection.sheet and not sheet.cell(end, 5).protection.locked, "protection")
        check(sheet.cell(6 + added, 5).comment is not None, "comment")
        check(sheet.cell(13 + added, 1).hyperlink is not None, "hyperlink")
        check(sheet._charts[0].anchor._from.row == 17 + added, f"chart at {sheet._charts[0].anchor._from.row}")
        check(sheet._charts[0].series[0].val.numRef.f == ("'Spese 1'!$E$5" + (f":$E${end}" if added else "")),
              f"chart of {sheet._charts[0].series[0].val.numRef.f}")
        check(not count or book["Tabella"]["C2"].is_date, f"a day is {book['Tabella']['C2'].value}")
        check(book["Tabella"].tables["Elenco"].ref == f"A1:B{2 + added}", "table")
        check(book["L'altro"]["A4"].value == f"=SUM('Spese 1'!$A$5:$F${6 + added})", f"area {book[chr(76) + chr(39) + 'altro']['A4'].value}")
    for program, suffix in (("gnumeric", "g"), ("libreoffice", "l")):
        written = bench.folder / f"all-{suffix}.xlsx"
        source = bench.folder / "all.xlsx"
        if program == "gnumeric" and shutil.which("ssconvert"):
            subprocess.run(["ssconvert", str(source), str(written)], capture_output=True)
        elif program == "libreoffice" and shutil.which("soffice"):
            (bench.folder / "conv").mkdir(exist_ok=True)
            subprocess.run(["soffice", f"-env:UserInstallation=file://{bench.folder}/profile", "--headless", "--convert-to", "xlsx",
                            "--outdir", str(bench.folder / "conv"), str(source)], capture_output=True, timeout=300)
            shutil.copy(bench.folder / "conv/all.xlsx", written)
        else:
            print(f"{program} is missing: its forms were not tried")
            continue
        out = bench.fill(written.name, f"all-{suffix}-out.xlsx", 7)
        everywhere(bench, out, 7, holds, f"form of {program}")


def groups(bench):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "G"
    sheet["A1"] = "Ente"
    sheet["A2"] = "{{righe/party.party}}"
    sheet["A3"], sheet["B3"] = "{{righe.code}}", "{{righe.amount}}"
    sheet.merge_cells("C3:D3")
    sheet["A4"], sheet["B4"] = "Totale {{righe/party.party}}", "=SUM(B3:B3)"
    sheet["A5"], sheet["B5"] = "Totale", "=SUM(B3:B3)"
    sheet["B6"] = "=SUBTOTAL(9,B3:B3)"
    sheet["B7"] = "=SUM(B4)"
    sheet["A9"], sheet["B9"] = "{{righe.code}}", "{{righe.worked}}"
    sheet["B9"].number_format = "[h]:mm"
    sheet["B10"] = "=SUM(B9:B9)"
    book.save(bench.folder / "groups.xlsx")

    def holds(book, count, where):
        sheet = book["G"]
        total = sum(amount(i) for i in range(1, count + 1)) / 100
        rows = [[c.value for c in row] for row in sheet.iter_rows()]
        plain_total = [i for i, r in enumerate(rows) if r[0] == "Totale"][0]
        check(near(rows[plain_total][1], total), f"{where}: grand total {rows[plain_total][1]}, not {total}")
        check(near(rows[plain_total + 2][1], total), f"{where}: total of subtotals {rows[plain_total + 2][1]}")
        for k in range(3):
            mine = sum(amount(i) for i in range(1, count + 1) if i % 3 == k) / 100
            found = [r for r in rows if r[0] == f"Totale Ente {k}"]
            if mine:
                check(len(found) == 1 and near(found[0][1], mine), f"{where}: group {k} {found}, not {mine}")

    for count in (0, 1, 2, 9):
        out = bench.fill("groups.xlsx", "groups-out.xlsx", count)
        everywhere(bench, out, count, holds, "groups")
        merges = len(openpyxl.load_workbook(out)["G"].merged_cells.ranges)
        check(merges == max(count, 1), f"groups x{count}: {merges} merges")


def shared(bench):
    """Shared formulas, of which only the first has a text; macros; a form made by libxlsxwriter."""
    book, sheet = base_form()
    for row in (6, 7, 8):
        sheet.cell(row, 9, f"=E{row}*2")
    book.save(bench.folder / "single.xlsx")
    with zipfile.ZipFile(bench.folder / "shared.xlsx", "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts(bench.folder / "single.xlsx").items():
            content = content.replace(b"<f>E6*2</f>", b'<f t="shared" ref="I6:I8" si="0">E6*2</f>')
            for row in (b"7", b"8"):
                content = content.replace(b"<f>E" + row + b"*2</f>", b'<f t="shared" si="0"/>')
            package.writestr(name, content)

    def holds(book, count, where):
        values_hold(book, count, where)
        sheet = book["Spese 1"]
        end = 5 + max(count, 1)
        for row in (end, end + 1, end + 2):
            check(near(sheet.cell(row, 9).value, 2 * sheet.cell(row, 5).value), f"{where}: shared {sheet.cell(row, 9).value}")

    out = bench.fill("shared.xlsx", "shared-out.xlsx", 4)
    everywhere(bench, out, 4, holds, "shared")
    with_macros = bench.folder / "macros.xlsm"
    shutil.copy(bench.folder / "shared.xlsx", with_macros)
    with zipfile.ZipFile(with_macros, "a") as package:
        package.writestr("xl/vbaProject.bin", bytes(range(256)) * 40)
    kept = parts(bench.fill("macros.xlsm", "macros-out.xlsm", 3))
    check(kept["xl/vbaProject.bin"] == bytes(range(256)) * 40, "macros are not kept")
    bench.run("export", "fill", "macros.xlsm", "-o", "macros.xlsx", status=2)


def bound(bench):
    """A form that povnet itself makes, by libxlsxwriter, bound by a TOML: drop-downs and protection stay."""
    bench.run("intake", "form", "organisation", "-o", "form.xlsx")
    before = openpyxl.load_workbook(bench.folder / "form.xlsx")
    sheet = before.worksheets[0]
    (bench.folder / "bind.toml").write_text(f"""[[list]]
sheet = "{sheet.title}"
list = "righe"
rows = 20
[[list.column]]
header = "Nome *"
fill = "what"
[[list.column]]
header = "Note"
fill = "amount"
""".replace('"Nome *"', f'"{[c.value for r in sheet.iter_rows() for c in r if str(c.value).startswith("Nome")][0]}"')
     .replace('"Note"', f'"{[c.value for r in sheet.iter_rows() for c in r if str(c.value).startswith("Nota") or str(c.value).startswith("Note")][0]}"'))
    for count in (0, 1, 20):
        out = bench.fill("form.xlsx", "form-out.xlsx", count, "--bind", "bind.toml")
        after = openpyxl.load_workbook(out).worksheets[0]
        check(len(after.data_validations.dataValidation) == len(sheet.data_validations.dataValidation), "drop-downs")
        check(after.dimensions is not None, "a sheet")
        texts = [c.value for row in after.iter_rows() for c in row if str(c.value).startswith("voce <")]
        check(len(texts) == count, f"bound: {len(texts)} of {count}")
        a, b = parts(bench.folder / "form.xlsx"), parts(out)
        check(sum(a[name] != b[name] for name in a) == (1 if count else 0), "bound: other parts change")
    bench.records(21)
    bench.run("export", "fill", "form.xlsx", "--bind", "bind.toml", "-o", "too-long.xlsx", status=3)


def bindings(bench):
    """Where a TOML points: beside merged headings, below growing rows, into cells that the form checks or locks."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "M"
    sheet["A1"] = "Ambito"
    sheet.merge_cells("A1:C1")
    sheet["A2"], sheet["A3"] = "doppia", "Doppia"
    sheet["A5"] = "{{righe.code}}"
    sheet["A8"] = "fine"
    sheet["H1"], sheet["H2"] = "Rosso", "Blu"
    for cell, rule in {"E1": DataValidation(type="list", formula1='"uno,due"'), "E2": DataValidation(type="list", formula1="$H$1:$H$2"),
                       "E3": DataValidation(type="whole", operator="between", formula1="1", formula2="9"),
                       "E4": DataValidation(type="textLength", operator="lessThanOrEqual", formula1="99")}.items():
        rule.add(cell)
        sheet.add_data_validation(rule)
    sheet.protection.sheet = True
    for cell in ("D1", "C7", "E1", "E2", "E3", "E4"):
        sheet[cell].protection = Protection(locked=False)
    book.save(bench.folder / "targets.xlsx")

    def fill(targets, count=4, status=0):
        (bench.folder / "targets.toml").write_text("".join('[[value]]\nsheet = "M"\n' + target + "\n" for target in targets))
        bench.records(count)
        out = bench.folder / "targets-out.xlsx"
        out.unlink(missing_ok=True)
        return out, bench.run("export", "fill", "targets.xlsx", "--bind", "targets.toml", "-o", out.name, status=status).stderr

    out, said = fill(['header = "Ambito"\nfill = "ambito.name"', 'cell = "C7"\nfill = "as_of"', 'cell = "E4"\nfill = "ambito.name"'])
    check("bloccata" not in said and "convalida" not in said, f"bindings: {said}")
    sheet = openpyxl.load_workbook(out)["M"]
    check(str(sheet["D1"].value).startswith("Ambito"), f"bindings: beside the merged heading {sheet['D1'].value}")
    check(sheet["C10"].is_date and sheet["A11"].value == "fine", f"bindings: below the records {sheet['C10'].value}")
    out, said = fill(['cell = "E1"\nfill = "ambito.name"', 'cell = "E2"\nfill = "{{period}}"', 'cell = "E3"\nfill = "annuality"'])
    check(said.count("la convalida del modulo non ammette il valore") == 2, f"bindings: refused entries {said}")
    check("Ambito territoriale" not in said, "bindings: a value is shown in a message")
    for target, word in (('cell = "B1"\nfill = "as_of"', "indica la prima, A1"), ('cell = "B5"\nfill = "as_of"', "si ripete"),
                         ('header = "doppia"\nfill = "as_of"', "più volte"), ('header = "Ambitto"\nfill = "as_of"', 'forse "Ambito"'),
                         ('cell = "11"\nfill = "as_of"', "non è una cella"), ('cell = "D1"\nfill = "as_fo"', "as_of")):
        _, said = fill([target], status=3)
        check(word in said, f"bindings: {target}: {said}")
    _, said = fill(['cell = "A8"\nfill = "as_of"'], status=0)
    check("M!A8 è una cella bloccata" in said, f"bindings: locked {said}")


def versions(bench):
    """What lint finds in the next version of a form: a row more moves the others, and does not change them."""
    for name, lines in (("before", ["Titolo", "Comune", "Fondo", "Importo", "Firma"]), ("now", ["Titolo", "Comune", "Fondo", "Annualità", "Importo", "Firma"])):
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.protection.sheet = True
        for row, text in enumerate(lines, 1):
            sheet.cell(row, 1, text)
            sheet.cell(row, 2).protection = Protection(locked=text == "Fondo" and name == "now")
        rule = DataValidation(type="list", formula1='"QSFP,FNPS"' if name == "before" else '"QSFP,PON"')
        rule.add("B3")
        sheet.add_data_validation(rule)
        book.defined_names.append(DefinedName("firma", attr_text=f"Sheet!$B${len(lines)}"))
        book.save(bench.folder / f"{name}.xlsx")
    bench.records(1)
    said = bench.run("export", "lint", "now.xlsx", "--against", "before.xlsx", "--format", "csv").stdout.splitlines()[1:]
    check(said == ['cambiata,Sheet,B3,ora è bloccata,', 'cambiata,Sheet,A4,nuova: Annualità,', 'cambiata,Sheet,B3,"convalida: elenco ""QSFP,PON""",',
                   "cambiata,,firma,nome Sheet!$B$5 -> Sheet!$B$6,"], f"versions: {said}")
    check("niente da segnalare" in bench.run("export", "lint", "now.xlsx", "--against", "now.xlsx").stdout, "versions: the same form differs")


def refusals(bench):
    (bench.folder / "scan.xlsx").write_bytes(b"%PDF-1.4")
    (bench.folder / "old.xlsx").write_bytes(b"\xD0\xCF\x11\xE0" + b"\0" * 600)
    book, sheet = base_form()
    book.security = openpyxl.workbook.protection.WorkbookProtection(lockStructure=True)
    book.save(bench.folder / "locked.xlsx")
    (bench.folder / "page.xlsx").write_text("<html></html>")
    (bench.folder / "list.xlsx").write_text("Codice;Importo\n")
    (bench.folder / "scan.pdf").write_bytes(b"%PDF-1.4")
    (bench.folder / "late.xlsx").write_bytes(b"\xD0\xCF\x11\xE0" + b"\0" * 200000 + "EncryptedPackage".encode("utf-16-le"))
    for form in ("scan.xlsx", "old.xlsx", "locked.xlsx", "page.xlsx", "list.xlsx", "scan.pdf", "late.xlsx"):
        done = bench.run("export", "fill", form, "-o", "refused.xlsx", status=3)
        check("suggerimento" in done.stderr, f"{form}: {done.stderr}")
        check(form != "late.xlsx" or "password" in done.stderr, f"{form}: {done.stderr}")
    check(not (bench.folder / "refused.xlsx").exists(), "something was written")


def texts(bench):
    """Line ends of Windows, forbidden characters, empty and too long texts."""
    book, sheet = base_form()
    sheet["B7"] = "=COUNTA(C5:C5)"
    book.save(bench.folder / "texts.xlsx")
    bench.records(3)
    query = bench.folder / "data/schemas/datasets/righe.sql"
    three = query.read_text()
    what = "'voce <' || i || '> & altro' AS what"
    query.write_text(three.replace(what, "CASE i WHEN 1 THEN 'uno' || char(13, 10) || 'due' WHEN 2 THEN '' ELSE '=1' || char(1) END AS what"))
    bench.run("export", "fill", "texts.xlsx", "-o", "texts-out.xlsx")
    for book in (values_of(bench.folder / "texts-out.xlsx"), recalculated(bench.folder / "texts-out.xlsx", "libreoffice")):
        sheet = book["Spese 1"] if book else {}
        check(not book or [sheet[f"C{row}"].value for row in (5, 6, 7)] == ["uno\ndue", None, "=1\ufffd"], f"texts: {sheet and sheet['C5'].value!r}")
        check(not book or sheet["B9"].value == 2, f"texts: {sheet and sheet['B9'].value} are counted")
    query.write_text(three.replace(what, "replace(hex(zeroblob(20000)), '0', 'y') AS what"))
    done = bench.run("export", "fill", "texts.xlsx", "-o", "too-long.xlsx", status=3)
    check("32767" in done.stderr and not (bench.folder / "too-long.xlsx").exists(), f"texts: {done.stderr}")


def chains(bench):
    """Formulas that ask each other for thousands of rows, upwards, and in a circle."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in range(1, 20000):
        sheet.cell(row, 1, f"=A{row + 1}+1")
    sheet["A20000"], sheet["C1"], sheet["C2"], sheet["C3"] = 1, "=C2+1", "=C1+1", "{{as_of}}"
    book.save(bench.folder / "chains.xlsx")
    out = bench.fill("chains.xlsx", "chains-out.xlsx", 1)
    check(b"<f>A20000+1</f>" in parts(out)["xl/worksheets/sheet1.xml"], "chains")


def large(bench):
    book, _ = base_form()
    book.save(bench.folder / "large.xlsx")
    bench.records(100000)
    done = subprocess.run(["/usr/bin/time", "-f", "%M %e", bench.povnet, "--db", "c.db", "--data", "data", "export", "fill", "large.xlsx",
                           "-o", "large-out.xlsx"], cwd=bench.folder, capture_output=True, text=True)
    check(done.returncode == 0, f"100,000 records: {done.stderr}")
    if done.returncode == 0:
        peak, seconds = done.stderr.split()[-2:]
        print(f"100,000 records: {int(peak) // 1024} MiB, {seconds} s")
        check(int(peak) < 200 * 1024, f"100,000 records take {peak} KiB")


with tempfile.TemporaryDirectory() as folder:
    bench = Bench(folder, sys.argv[1])
    wanted = sys.argv[2:]
    for test in (plain, untouched, features, shared, groups, bound, bindings, versions, refusals, texts, chains, large):
        if not wanted or test.__name__ in wanted:
            test(bench)
    if os.environ.get("KEEP"):
        shutil.copytree(folder, os.environ["KEEP"], dirs_exist_ok=True)
sys.exit(1 if faults else 0)
