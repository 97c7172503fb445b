"""fill_matrix.py POVNET [FEATURE...]: each thing that an office's workbook may have, alone and all together.

A feature is a function that puts it into the form of `plain` (records in row 5, their total in row 6), and says what
its cells show for a number of records. Forms are made by openpyxl and libxlsxwriter, and written again by LibreOffice
and Gnumeric; each is filled in with 0, 1, 2 and (together) 10,000 records and computed again by both: every value that
povnet has written for a formula must be theirs. What is not installed is named and passed over."""
import ctypes
import ctypes.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.parsers import expat
import zipfile

try:
    import openpyxl
    from openpyxl.chart import BarChart, Reference
    from openpyxl.comments import Comment
    from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
    from openpyxl.styles import PatternFill, Protection
    from openpyxl.workbook.defined_name import DefinedName
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.pagebreak import Break
    from openpyxl.worksheet.table import Table, TableColumn
except ImportError:
    print("python3-openpyxl is missing: nothing was tried")
    sys.exit(77)

from fill_bench import Bench, amount, check, faults, loaded, near, parts, recalculated_all

COUNTS = [int(one) for one in os.environ.get("COUNTS", "0 1 2").split()]
SHEET1 = "xl/worksheets/sheet1.xml"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
XM = "http://schemas.microsoft.com/office/excel/2006/main"


def total(n):
    return sum(amount(i) for i in range(1, n + 1)) / 100


def of_party(n, k):
    return sum(amount(i) for i in range(1, n + 1) if i % 3 == k) / 100


def below(cell, n):
    """Where a cell below the records goes."""
    column, row = re.fullmatch(r"([A-Z]+)(\d+)", cell).groups()
    return f"{column}{int(row) + max(n, 1) - 1}"


class Form:
    def __init__(self):
        self.book = openpyxl.Workbook()
        self.sheet = self.book.active
        self.sheet.title = "S"
        self.expected = []  # (sheet, cell, whether it moves, value of n)
        self.patches = []   # (part, old, new)
        self.added = {}
        self.looks = []     # functions of the parts and n
        self.foreign = set()  # what other programs understand otherwise

    def put(self, cell, content, value=None, sheet=None):
        """A cell with what it shows for n records; above row 5 it stays."""
        target = self.book[sheet] if sheet else self.sheet
        target[cell] = content
        if value is not None:
            moves = target is self.sheet and int(re.sub("[A-Z]", "", cell)) > 5
            self.expected.append((target.title, cell, moves, value))

    def patch(self, part, old, new):
        self.patches.append((part, old, new))

    def save(self, path):
        self.book.save(path)
        content = parts(path)
        for part, old, new in self.patches:
            assert old.encode() in content[part], (part, old, content[part][-1500:])
            content[part] = content[part].replace(old.encode(), new.encode())
        content.update({name: text if isinstance(text, bytes) else text.encode() for name, text in self.added.items()})
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for name, text in content.items():
                package.writestr(name, text)

    def add_part(self, name, kind, text, of="xl/worksheets/sheet1.xml", relation=None):
        """One part more, with its content type and its relation."""
        self.added[name] = text
        self.patch("[Content_Types].xml", "</Types>", f'<Override PartName="/{name}" ContentType="{kind}"/></Types>')


def plain(f):
    f.sheet["A4"], f.sheet["B4"], f.sheet["E4"] = "Codice", "Ente", "Importo"
    f.sheet["A5"], f.sheet["B5"], f.sheet["E5"] = "{{righe.code}}", "{{righe.party}}", "{{righe.amount}}"
    f.put("E6", "=SUM(E5:E5)", total)
    f.put("E1", "=SUM(E5)", total)


def shared_formulas(f):
    for row in (8, 9, 10):
        f.put(f"H{row}", f"=G{row}*2", lambda n, row=row: row * 2)
        f.sheet[f"G{row}"] = row
    f.sheet["A8"] = "{{as_of}}"
    f.book.create_sheet("T")
    for row in (1, 2, 3):
        f.put(f"A{row}", f"=S!E{row + 3}+1" if row > 1 else "=S!G8+1", {1: lambda n: 9}.get(row), "T")
    f.book["T"]["C1"] = "{{as_of}}"
    for row in (1, 2, 3):
        f.book["T"][f"D{row}"] = row
        f.put(f"E{row}", f"=D{row}+1", lambda n, row=row: row + 1, "T")
    f.patch(SHEET1, "<f>G8*2</f>", '<f t="shared" ref="H8:H10" si="0">G8*2</f>')
    f.patch("xl/worksheets/sheet2.xml", "<f>D1+1</f>", '<f t="shared" ref="E1:E3" si="0">D1+1</f>')
    for row in (9, 10):
        f.patch(SHEET1, f"<f>G{row}*2</f>", '<f t="shared" si="0"/>')
    for row in (2, 3):
        f.patch("xl/worksheets/sheet2.xml", f"<f>D{row}+1</f>", '<f t="shared" si="0"/>')


def arrays(f):
    f.put("K1", "=SUM(E5:E5*2)", lambda n: total(n) * 2)
    f.sheet.formula_attributes["K1"] = {"t": "array", "ref": "K1"}
    f.put("K2", "=E6*{1,2}")
    f.sheet.formula_attributes["K2"] = {"t": "array", "ref": "K2:L2"}
    f.sheet["L2"] = 777
    f.put("N1", "=SUM(L2)", lambda n: total(n) * 2)
    f.looks.append(lambda p, n: check(b"777" not in p[SHEET1], "arrays: a cell that an array fills keeps its old value"))


def dynamic_arrays(f):
    f.put("G1", "=_xlfn.UNIQUE(B5:B5)")
    f.sheet.formula_attributes["G1"] = {"t": "array", "ref": "G1:G2"}
    f.sheet["G2"] = 778
    f.patch(SHEET1, '<c r="G1">', '<c r="G1" cm="1">')
    f.foreign = {"gnumeric", "libreoffice"}
    f.looks.append(lambda p, n: (check(b'<c r="G1" cm="1">' in p[SHEET1], "dynamic_arrays: one is no longer dynamic"),
                                 check(b">778<" not in p[SHEET1], "dynamic_arrays: an old value stays")))


def cross_sheet(f):
    f.book.create_sheet("L'altro")
    for cell, formula, value in (("A1", "=S!E6*2", lambda n: total(n) * 2), ("A2", "=SUM(S!E5:E5)", total),
                                 ("A3", "=SUM('S'!$E$4:$E$6)", lambda n: total(n) * 2),
                                 ("A4", "=SUMIF(S!B5:B5,\"Ente 1\",S!E5:E5)", lambda n: of_party(n, 1)),
                                 ("A5", "=COUNTIF(S!$B$5:$B$5,\"Ente 2\")", lambda n: len(range(2, n + 1, 3)))):
        f.put(cell, formula, value, "L'altro")


def whole_rows(f):
    f.book.create_sheet("T")
    f.put("A1", "=SUM(S!E:E)", lambda n: total(n) * 3, "T")
    f.put("A2", "=SUM(S!5:5)", total, "T")
    f.put("A3", "=SUM(S!$6:$6)", total, "T")


def names(f):
    f.book.defined_names.append(DefinedName("importi", attr_text="S!$E$5"))
    f.book.defined_names.append(DefinedName("aliquota", attr_text="S!$H$1"))
    f.sheet["H1"] = 0.25
    f.put("G1", "=SUM(importi)*aliquota", lambda n: total(n) / 4)
    f.put("G2", "=aliquota*2", lambda n: 0.5)
    f.book.defined_names.append(DefinedName("iva", attr_text="0.22"))
    f.put("G3", "=SUM(importi)*iva", lambda n: total(n) * 0.22)
    f.looks.append(lambda p, n: check(f"<f>SUM(importi)*iva</f><v>{total(n) * 0.22:.15g}</v>".encode() in p[SHEET1], "names: no value"))


def running(f):
    f.sheet["F4"] = 100
    f.put("F5", "=F4+E5")
    f.put("G5", "=SUM(E$5:E5)")
    f.put("H5", "=SUM(E$4:E4)+E5")
    f.put("I5", "=ROUND(E5/E$6*100,2)")
    f.put("J5", '=IF(E5>20,"oltre","")')
    f.put("F6", "=MAX(F4:F5)", lambda n: 100 + total(n))
    f.put("G6", "=MAX(G5:G5)", total)
    f.put("H6", "=MAX(H5:H5)", total)


def groups(f):
    f.book.create_sheet("G")
    for cell, text in {"A2": "{{righe/party.party}}", "A3": "{{righe.code}}", "B3": "{{righe.amount}}", "C3": "=C2+B3",
                       "A4": "Totale {{righe/party.party}}", "B4": "=SUM(B3:B3)", "D3": "=B3/SUM($B$3:$B$3)",
                       "A5": "TOTALE", "B5": "=SUM(B3:B3)", "B6": "=SUBTOTAL(9,B3:B3)", "B7": "=SUM(B4)", "D5": "=SUM(D3:D3)",
                       "A10": "{{righe/party.party}}", "B10": "=SUM(B5)"}.items():
        f.book["G"][cell] = text

    def look(values, n, where):
        rows = [[c.value for c in row] for row in values["G"].iter_rows()]
        end = [i for i, row in enumerate(rows) if row[0] == "TOTALE"]
        check(len(end) == 1, f"{where}: {len(end)} grand totals")
        for line in (0, 1, 2):
            check(near(rows[end[0] + line][1], total(n)), f"{where}: {line} {rows[end[0] + line][1]}, not {total(n)}")
        for k in range(3):
            found = [row for row in rows if row[0] == f"Totale Ente {k}"]
            check(not of_party(n, k) or (len(found) == 1 and near(found[0][1], of_party(n, k))), f"{where}: group {k} {found}")
    f.look_values = look


def several_blocks(f):
    f.put("A9", "{{righe.code}}")
    f.put("E9", "{{righe.amount}}")
    f.put("E11", "=SUM(E9:E9)+E6")
    f.looks.append(lambda p, n: check(f"<f>SUM(E{9 + max(n, 1) - 1}".encode() in p[SHEET1], "several_blocks: sum"))


def merges(f):
    f.sheet.merge_cells("B5:C5")
    f.sheet.merge_cells("A8:C9")
    f.looks.append(lambda p, n: check(len(re.findall(b"<mergeCell ", p[SHEET1])) == max(n, 1) + 1, "merges"))


def conditional_formats(f):
    f.sheet.conditional_formatting.add("E5:E6", CellIsRule(operator="greaterThan", formula=["$E$6"], fill=PatternFill("solid", bgColor="FF0000")))
    f.sheet.conditional_formatting.add("A5", FormulaRule(formula=['B5="Ente 1"']))
    f.sheet.conditional_formatting.add("E5:E5", ColorScaleRule(start_type="num", start_value=0, start_color="FFFFFF", end_type="formula", end_value="$E$6", end_color="00FF00"))
    f.looks.append(lambda p, n: check(f'val="$E${5 + max(n, 1)}"'.encode() in p[SHEET1], "conditional_formats: a threshold stays behind"))


def validations(f):
    rule = DataValidation(type="list", formula1="$A$8:$A$9")
    rule.add("B5")
    f.sheet.add_data_validation(rule)
    f.sheet["A8"], f.sheet["A9"] = "Ente 1", "Ente 2"
    f.looks.append(lambda p, n: check(f"$A${8 + max(n, 1) - 1}:$A${9 + max(n, 1) - 1}".encode() in p[SHEET1], "validations"))


def extensions(f):
    """Sparklines, and the newer kinds of conditional formats and validations."""
    f.sheet["F5"], f.sheet["G5"] = "=E5*2", "=E5*3"
    f.patch(SHEET1, "</worksheet>", f"""<extLst><ext uri="{{78C0D931-6437-407d-A8EE-F0AAD7539E65}}" xmlns:x14="{X14}"><x14:conditionalFormattings>
<x14:conditionalFormatting xmlns:xm="{XM}"><x14:cfRule type="dataBar" id="{{1}}"><x14:dataBar><x14:cfvo type="formula"><xm:f>$E$6</xm:f></x14:cfvo>
<x14:cfvo type="max"/></x14:dataBar></x14:cfRule><xm:sqref>E5:E5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext uri="{{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}}" xmlns:x14="{X14}"><x14:dataValidations count="1" xmlns:xm="{XM}"><x14:dataValidation type="list">
<x14:formula1><xm:f>S!$A$8:$A$9</xm:f></x14:formula1><xm:sqref>B5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext uri="{{05C60535-1F16-4fd2-B633-F4F36F0B64E0}}" xmlns:x14="{X14}"><x14:sparklineGroups xmlns:xm="{XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline>
<xm:f>S!E5:G5</xm:f><xm:sqref>H5</xm:sqref></x14:sparkline><x14:sparkline><xm:f>S!E5:E5</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline>
</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>""")

    def look(p, n):
        text = p[SHEET1].decode()
        m = max(n, 1)
        lines = re.findall(r"<x14:sparkline>\s*<xm:f>(.*?)</xm:f><xm:sqref>(.*?)</xm:sqref>", text)
        check(lines == [(f"S!E{5 + i}:G{5 + i}", f"H{5 + i}") for i in range(m)] + [(f"S!E5:E{4 + m}", "E2")], f"extensions: {lines}")
        check(f"<xm:f>$E${5 + m}</xm:f>" in text and f"<xm:f>S!$A${7 + m}:$A${8 + m}</xm:f>" in text, "extensions: a formula stays behind")
    f.looks.append(look)


def filters(f):
    f.sheet.auto_filter.ref = "A4:E5"
    f.looks.append(lambda p, n: check(f'<autoFilter ref="A4:E{4 + max(n, 1)}"'.encode() in p[SHEET1], "filters"))


def tables(f):
    sheet = f.book.create_sheet("Tab")
    sheet.append(["Codice", "Importo", "Doppio"])
    sheet.append(["{{righe.code}}", "{{righe.amount}}", "=Elenco[[#This Row],[Importo]]*2"])
    sheet.append(["Totale", "=SUBTOTAL(109,Elenco[Importo])", None])
    table = Table(displayName="Elenco", ref="A1:C3", totalsRowCount=1)
    table._initialise_columns()
    for column, name in zip(table.tableColumns, ("Codice", "Importo", "Doppio")):
        column.name = name
    table.autoFilter.ref = "A1:C2"
    sheet.add_table(table)
    f.put("G1", "=SUM(Elenco[Importo])", total)
    f.put("G2", "=SUM(Elenco[Doppio])", lambda n: total(n) * 2)
    f.foreign = {"gnumeric"}
    f.looks.append(lambda p, n: check(f'ref="A1:C{2 + max(n, 1)}"'.encode() in p["xl/tables/table1.xml"], "tables"))
    f.looks.append(lambda p, n: check(f"<f>SUM(Elenco[Doppio])</f><v>{total(n) * 2:.15g}</v>".encode() in p[SHEET1], "tables: no value"))


def renamed_heading(f):
    sheet = f.book.create_sheet("Tab")
    sheet.append(["{{as_of}}", "Al {{as_of}}"])
    sheet.append(["{{righe.code}}", "{{righe.amount}}"])
    table = Table(displayName="Elenco", ref="A1:B2")
    sheet.add_table(table)
    f.put("G1", "=SUM(Elenco[Al {{as_of}}])", total)
    f.foreign = {"gnumeric"}
    f.looks.append(lambda p, n: check(b'name="Al 05/11/2026"' in p["xl/tables/table1.xml"] and b'name="05/11/2026"' in p["xl/tables/table1.xml"] and b"SUM(Elenco[Al 05/11/2026])" in p[SHEET1], "renamed_heading"))


def printing(f):
    f.sheet.print_area = "A1:G9"
    f.sheet.print_title_rows = "1:4"
    f.sheet.row_breaks.append(Break(id=6))
    f.looks.append(lambda p, n: check(f"$A$1:$G${8 + max(n, 1)}".encode() in p["xl/workbook.xml"], "printing"))


def protection(f):
    f.sheet.protection.sheet = True
    f.sheet["E5"].protection = Protection(locked=False)


def comments(f):
    f.put("E8", "x")
    f.sheet["E8"].comment = Comment("nota", "ufficio")
    f.looks.append(lambda p, n: check(f'ref="E{7 + max(n, 1)}"'.encode() in p["xl/comments/comment1.xml"], "comments"))


def hyperlinks(f):
    f.put("A8", "qui")
    f.sheet["A8"].hyperlink = "https://example.org/"
    f.looks.append(lambda p, n: check(f'ref="A{7 + max(n, 1)}"'.encode() in p[SHEET1], "hyperlinks"))


def pictures(f):
    charts(f)
    f.added["xl/media/image1.png"] = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6360000002000150a0f53a0000000049454e44ae426082")
    f.patch("[Content_Types].xml", "</Types>", '<Default Extension="png" ContentType="image/png"/></Types>')
    f.patch("xl/drawings/_rels/drawing1.xml.rels", "</Relationships>", '<Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>')
    f.patch("xl/drawings/drawing1.xml", "</wsDr>", """<oneCellAnchor><from><col>1</col><colOff>0</colOff><row>8</row><rowOff>0</rowOff></from><ext cx="9525" cy="9525"/>
<pic><nvPicPr><cNvPr id="8" name="p"/><cNvPicPr/></nvPicPr><blipFill><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="p1"/></blipFill><spPr/></pic><clientData/></oneCellAnchor></wsDr>""")
    f.looks.append(lambda p, n: check(f"<row>{7 + max(n, 1)}</row>".encode() in p["xl/drawings/drawing1.xml"] and p["xl/media/image1.png"] == f.added["xl/media/image1.png"], "pictures"))


def charts(f):
    chart = BarChart()
    chart.add_data(Reference(f.sheet, min_col=5, min_row=5, max_row=5))
    f.sheet.add_chart(chart, "B12")
    f.looks.append(lambda p, n: check((f"$E$5:$E${4 + n}" if n > 1 else "$E$5").encode() in p["xl/charts/chart1.xml"], "charts"))


def linked_shapes(f):
    """A shape that shows a cell, on another sheet than it."""
    f.book.create_sheet("T")
    chart = BarChart()
    chart.add_data(Reference(f.sheet, min_col=5, min_row=5, max_row=5))
    f.book["T"].add_chart(chart, "B2")
    f.patch("xl/drawings/drawing1.xml", "</wsDr>", """<oneCellAnchor><from><col>0</col><colOff>0</colOff><row>0</row><rowOff>0</rowOff></from>
<ext cx="9525" cy="9525"/><sp macro="" textlink="S!$E$6"><nvSpPr><cNvPr id="9" name="t"/><cNvSpPr/></nvSpPr><spPr/></sp><clientData/></oneCellAnchor></wsDr>""")
    f.looks.append(lambda p, n: check(f'textlink="S!$E${5 + max(n, 1)}"'.encode() in p["xl/drawings/drawing1.xml"], "linked_shapes"))


def sheets_in_a_row(f):
    for name, value in (("Gen", 1), ("Feb", 2)):
        f.book.create_sheet(name)["B1"] = value
    f.put("G1", "=SUM(Gen:Feb!B1)", lambda n: 3)


def pivots(f):
    """Only the definition of its source, which a spreadsheet reads again."""
    f.book.create_sheet("Tab").append(["Codice", "Importo"])
    f.book["Tab"].append(["{{righe.code}}", "{{righe.amount}}"])
    f.book["Tab"].add_table(Table(displayName="Elenco", ref="A1:B2"))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    for i, source in enumerate(('name="Elenco"', 'ref="A4:E5" sheet="S"'), 1):
        f.add_part(f"xl/pivotCache/pivotCacheDefinition{i}.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
                   f'<pivotCacheDefinition xmlns="{main}"><cacheSource type="worksheet"><worksheetSource {source}/></cacheSource></pivotCacheDefinition>')
    f.looks.append(lambda p, n: [check(b'refreshOnLoad="1"' in p[f"xl/pivotCache/pivotCacheDefinition{i}.xml"], f"pivots: {i} stays old") for i in (1, 2)])
    f.looks.append(lambda p, n: check(f'ref="A4:E{4 + max(n, 1)}"'.encode() in p["xl/pivotCache/pivotCacheDefinition2.xml"], "pivots: source"))


def controls(f):
    """A form control of the old drawing, linked to a cell below the records."""
    f.put("G8", 5)
    f.added["xl/drawings/vmlDrawing9.vml"] = ('<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="c1">'
                                             '<x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 7, 0, 2, 0, 8, 0</x:Anchor><x:FmlaLink>$G$8</x:FmlaLink></x:ClientData></v:shape></xml>')
    f.patch("[Content_Types].xml", "</Types>", '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>')
    f.added["xl/worksheets/_rels/sheet1.xml.rels"] = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="v1" '
                                                      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../drawings/vmlDrawing9.vml"/></Relationships>')
    f.patch(SHEET1, "</worksheet>", '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="v1"/></worksheet>')
    f.looks.append(lambda p, n: check(f"<x:FmlaLink>$G${7 + max(n, 1)}</x:FmlaLink>".encode() in p["xl/drawings/vmlDrawing9.vml"]
                                      and f"1, 0, {6 + max(n, 1)}, 0".encode() in p["xl/drawings/vmlDrawing9.vml"].replace(b",  ", b", "), "controls"))


def calculation_chain(f):
    f.add_part("xl/calcChain.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
               '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E6" i="1"/><c r="E1" i="1"/></calcChain>')
    f.patch("xl/_rels/workbook.xml.rels", "</Relationships>", '<Relationship Id="cc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>')

    def look(p, n):
        there = "xl/calcChain.xml" in p
        check(there == (n == 1), "calculation_chain")
        check(there == (b"calcChain" in p["[Content_Types].xml"]) == (b"calcChain" in p["xl/_rels/workbook.xml.rels"]), "calculation_chain: a word of it is left")
    f.looks.append(look)


def other_files(f):
    f.put("G1", "=[1]Dati!E5*2")
    f.patch(SHEET1, "<f>[1]Dati!E5*2</f><v></v>", "<f>[1]Dati!E5*2</f><v>42</v>")
    f.foreign = {"gnumeric", "libreoffice"}
    f.looks.append(lambda p, n: check(b"<f>[1]Dati!E5*2</f><v>42</v>" in p[SHEET1], "other_files"))


def from_1904(f):
    f.book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    f.sheet["D5"] = "{{righe.day}}"
    f.sheet["D5"].number_format = "dd/mm/yyyy"
    f.put("D6", "=MAX(D5:D5)")
    f.looks.append(lambda p, n: check(not n or b">44562<" in p[SHEET1], "from_1904"))


def rich_text(f):
    """A mark in letters of its own, and one that lies across letters."""
    run = "<r><rPr><b/></rPr><t>{}</t></r><r><t xml:space=\"preserve\">{}</t></r>"
    f.sheet["A1"], f.sheet["A2"] = "uno", "due"
    f.patch(SHEET1, "<t>uno</t>", run.format("Al ", "{{as_of}}"))
    f.patch(SHEET1, "<t>due</t>", run.format("Al {{as", "_of}}"))
    f.looks.append(lambda p, n: (check(b"<b/>" in p[SHEET1], "rich_text: letters"), check(p[SHEET1].count(b"05/11/2026") == 2, "rich_text: marks")))


def numbers_as_text(f):
    f.sheet["E5"].number_format = "@"
    f.expected = [(sheet, cell, moves, lambda n: 0) for sheet, cell, moves, value in f.expected]
    f.warning = "i totali lo saltano"


def hidden_sheets(f):
    f.book.create_sheet("H")
    f.put("A1", "=S!E6", total, "H")
    f.book["H"].sheet_state = "veryHidden"


def comparisons(f):
    f.sheet["G1"], f.sheet["G2"], f.sheet["G3"] = 0.1, 0.2, 0.3
    f.put("H1", '=IF(G1+G2+E6=G3+E6,"pari","NO")')
    f.put("H2", "=G1+G2+E6-G3-E6")
    f.put("H3", "=COUNTIF(A8:A9,5)")
    f.sheet["A8"], f.sheet["A9"] = "5", "=E6"
    f.sheet["A8"].data_type = "s"


def outside_cells(f):
    f.sheet.oddFooter.center.text = "Al {{as_of}}"
    f.warning = "piè di pagina"


def indirect(f):
    f.put("G1", '=SUM(INDIRECT("E5:E5"))')
    f.warning = "INDIRETTO"


def never_computed(f):
    """Formulas that the form's program left for others to compute, of cells that are not filled in."""
    f.sheet["H1"], f.sheet["H2"], f.sheet["H3"] = "=2*3", "=H1+1", ""
    f.put("G1", "=SUM(H1:H2)+E6", lambda n: 13 + total(n))
    f.put("G2", "=IF(H1>5,E6,0)", total)


def units(f):
    f.sheet["F5"] = "€ {{righe.amount}}"
    f.put("F6", "=SUM(F5:F5)", lambda n: 0)
    f.warning = "i totali lo saltano"


def half_merges(f):
    f.sheet.merge_cells("C5:C7")
    f.warning = "C5:C7 escono dalle righe che si ripetono"


def rows_beside(f):
    f.book.create_sheet("T")["B5"] = 3
    f.put("F5", "=E5*T!B5")
    f.put("F6", "=SUM(F5:F5)", lambda n: total(n) * 3)
    f.warning = "scrivi T!B$5"


def times(f):
    """Hours as parts of a day where a time is shown, also in the afternoon; a number in colours is no day."""
    f.sheet["C5"], f.sheet["D5"], f.sheet["F5"] = "{{righe.worked}}", "{{righe.worked}}", "{{righe.amount}}"
    f.sheet["C5"].number_format, f.sheet["D5"].number_format, f.sheet["F5"].number_format = "h:mm AM/PM", "[Magenta]0.00", "[Magenta]#,##0.00"
    f.put("C6", "=SUM(C5:C5)", lambda n: sum(i % 480 for i in range(1, n + 1)) / 1440)
    f.put("D6", "=SUM(D5:D5)", lambda n: sum(i % 480 for i in range(1, n + 1)) / 60)


FEATURES = [shared_formulas, arrays, dynamic_arrays, cross_sheet, whole_rows, names, running, groups, several_blocks, merges,
            conditional_formats, validations, extensions, filters, tables, renamed_heading, printing, protection, comments, hyperlinks,
            pictures, charts, linked_shapes, sheets_in_a_row, pivots, controls, calculation_chain, other_files, from_1904, rich_text,
            numbers_as_text, hidden_sheets, comparisons, outside_cells, indirect, never_computed, units, half_merges, rows_beside, times]
TOGETHER = [names, running, cross_sheet, merges, conditional_formats, filters, printing, protection, comments, hyperlinks, charts, arrays, hidden_sheets]


def form_of(features, path):
    form = Form()
    form.warning = form.look_values = None
    plain(form)
    for feature in features:
        feature(form)
    form.save(path)
    return form


def by_libxlsxwriter(path):
    """The plain form, and what that library writes itself; called as C would."""
    library = ctypes.util.find_library("xlsxwriter")
    if not library:
        print("libxlsxwriter is missing: its forms were not tried")
        return None
    lib = ctypes.CDLL(library)
    for name in ("workbook_new", "workbook_add_worksheet", "workbook_add_chart", "chart_add_series"):
        getattr(lib, name).restype = ctypes.c_void_p

    def call(name, *words):
        return getattr(lib, name)(*[ctypes.c_void_p(w) if isinstance(w, int) and w > 1 << 20 or w is None else ctypes.c_double(w) if isinstance(w, float)
                                    else w.encode() if isinstance(w, str) else ctypes.c_uint32(w) for w in words])
    book = call("workbook_new", str(path))
    sheet = call("workbook_add_worksheet", book, "S")
    other = call("workbook_add_worksheet", book, "T")
    for row, column, text in ((3, 0, "Codice"), (3, 1, "Ente"), (3, 4, "Importo"), (4, 0, "{{righe.code}}"), (4, 1, "{{righe.party}}"), (4, 4, "{{righe.amount}}")):
        call("worksheet_write_string", sheet, row, column, text, None)
    call("worksheet_write_formula", sheet, 5, 4, "=SUM(E5:E5)", None)
    call("worksheet_write_formula", sheet, 0, 4, "=SUM(E5)", None)
    call("worksheet_write_array_formula", sheet, 0, 6, 0, 6, "{=SUM(E5:E5*2)}", None)
    call("worksheet_write_dynamic_array_formula", sheet, 1, 6, 1, 6, "=SUM(E5:E5*3)", None)
    call("worksheet_write_formula", other, 0, 0, "=S!E6+SUM(importi)", None)
    call("workbook_define_name", book, "importi", "=S!$E$5")
    call("worksheet_autofilter", sheet, 3, 0, 4, 4)
    call("worksheet_print_area", sheet, 0, 0, 8, 6)
    call("worksheet_repeat_rows", sheet, 0, 3)
    call("worksheet_write_comment", sheet, 7, 4, "nota")
    call("worksheet_freeze_panes", sheet, 4, 0)
    call("worksheet_protect", sheet, None, None)
    chart = call("workbook_add_chart", book, 7)
    call("chart_add_series", chart, None, "=S!$E$5:$E$5")
    call("worksheet_insert_chart", sheet, 11, 1, chart)
    check(call("workbook_close", book) == 0, "libxlsxwriter")
    form = Form()
    form.warning = form.look_values = None
    form.expected = [("S", "E6", True, total), ("S", "E1", False, total), ("S", "G1", False, lambda n: total(n) * 2),
                     ("S", "G2", False, lambda n: total(n) * 3), ("T", "A1", False, lambda n: total(n) * 2)]
    form.looks = [lambda p, n: check(b'cm="1"' in p[SHEET1], "libxlsxwriter: an array is no longer dynamic"),
                  lambda p, n: check(f"$E$5:$E${4 + max(n, 1)}".encode() in p["xl/charts/chart1.xml"], "libxlsxwriter: chart")]
    form.foreign = set()
    return form


def well_formed(path, where):
    content = parts(path)
    for name, text in content.items():
        if name.endswith((".xml", ".rels", ".vml")):
            try:
                expat.ParserCreate().Parse(text, True)
            except expat.ExpatError as error:
                check(False, f"{where}: {name}: {error}")
        if "/worksheets/sheet" not in name or not name.endswith(".xml"):
            continue
        rows = [int(r) for r in re.findall(rb'<(?:\w+:)?row [^>]*?\br="(\d+)"', text)]
        check(rows == sorted(set(rows)), f"{where}: {name}: rows out of order")
        groups = set(re.findall(rb't="shared"[^>]*ref="[^"]*"[^>]*si="(\d+)"', text)) | set(re.findall(rb'si="(\d+)"[^>]*ref=', text))
        check(set(re.findall(rb'<f t="shared" si="(\d+)"/>', text)) <= groups, f"{where}: {name}: a shared formula has lost its text")
    return content


def same(mine, theirs):
    if isinstance(mine, (int, float)) and isinstance(theirs, (int, float)):
        return abs(mine - theirs) <= 1e-9 * max(1, abs(mine), abs(theirs))
    return str(mine or "") == str(theirs or "")


def compare(path, form, n, where, program, theirs):
    """What povnet has written for formulas against what the program computes, and both against what must come out."""
    formulas, mine = loaded(path, False), loaded(path, True)
    for sheet in formulas.worksheets:
        if program in form.foreign or sheet.title not in theirs.sheetnames:
            continue
        for row in sheet.iter_rows():
            for cell in row:
                value = mine[sheet.title][cell.coordinate].value if cell.value is not None else None
                if cell.data_type == "f" and value is not None:
                    other = theirs[sheet.title][cell.coordinate].value
                    check(same(value, other), f"{where}: {sheet.title}!{cell.coordinate} {cell.value}: {value}, {program} {other}")
    for sheet, cell, moves, value in form.expected:
        if program in form.foreign and cell.startswith("G"):
            continue
        at = below(cell, n) if moves else cell
        found = theirs[sheet][at].value
        check(near(found, value(n)), f"{where}: {sheet}!{at} is {found} in {program}, not {value(n)}")
    if form.look_values:
        form.look_values(theirs, n, f"{where}, {program}")


def filled_in(bench, form, path, n, where):
    bench.records(n)
    out = bench.folder / f"out-{path.stem}-{n}.xlsx"
    done = bench.run("export", "fill", path.name, "-o", out.name)
    check(not form.warning or form.warning in done.stderr, f"{where}: it says nothing: {done.stderr}")
    content = well_formed(out, where)
    for look in form.looks:
        look(content, n)
    return out


def written_again(paths, program, folder):
    """The forms as another program writes them."""
    again = {}
    (folder / program).mkdir(exist_ok=True)
    if program == "gnumeric" and shutil.which("ssconvert"):
        for path in paths:
            subprocess.run(["ssconvert", str(path), str(folder / program / path.name)], capture_output=True)
    elif program == "libreoffice" and shutil.which("soffice"):
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx", "--outdir",
                        str(folder / program), *[str(path) for path in paths]], capture_output=True, timeout=600)
    else:
        print(f"{program} is missing: its forms were not tried")
    for path in paths:
        made = folder / program / path.name
        if made.exists():
            again[path] = Path(shutil.move(made, folder / f"{program}-{path.name}"))
    return again


def main():
    wanted = [feature for feature in FEATURES if not sys.argv[2:] or feature.__name__ in sys.argv[2:]]
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(name, sys.argv[1])
        tried = []  # form, path of what came out, n, where
        forms = {}
        for feature in wanted:
            path = bench.folder / f"{feature.__name__}.xlsx"
            forms[path] = form_of([feature], path)
        if not sys.argv[2:]:
            forms[bench.folder / "together.xlsx"] = form_of(TOGETHER, bench.folder / "together.xlsx")
            if made := by_libxlsxwriter(bench.folder / "libxlsxwriter.xlsx"):
                forms[bench.folder / "libxlsxwriter.xlsx"] = made
        for path, form in forms.items():
            for n in COUNTS:
                where = f"{path.stem} x{n}"
                tried.append((form, filled_in(bench, form, path, n, where), n, where))
        for program in ("libreoffice", "gnumeric"):
            # Of these the programs keep no more than the cells and formulas: what else they write is theirs.
            for path, again in written_again(list(forms), program, bench.folder).items():
                form = forms[path]
                if form.foreign:
                    continue
                kept = Form()
                kept.expected, kept.foreign, kept.look_values, kept.warning = form.expected, set(), form.look_values, None
                where = f"{path.stem} of {program} x2"
                tried.append((kept, filled_in(bench, kept, again, 2, where), 2, where))
        if not sys.argv[2:]:
            path = bench.folder / "together.xlsx"
            forms[path].looks = []
            tried.append((forms[path], filled_in(bench, forms[path], path, 10000, "together x10000"), 10000, "together x10000"))
        for program in ("libreoffice", "gnumeric"):
            values = recalculated_all([out for _, out, n, _ in tried if n <= 2 or program == "gnumeric"], program)
            for form, out, n, where in tried:
                if out in values:
                    compare(out, form, n, where, program, values[out])
        print(f"{len(tried)} workbooks filled in, {len(faults)} faults")
        if os.environ.get("KEEP"):
            shutil.copytree(name, os.environ["KEEP"], dirs_exist_ok=True)
    sys.exit(1 if faults else 0)


main()
