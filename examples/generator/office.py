"""CSV, XLSX and ODS files whose bytes depend on their content alone."""
import csv
import datetime
import zipfile
from xml.sax.saxutils import escape

STAMP = (2026, 10, 31, 0, 0, 0)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"


def italian_day(day):
    return day.strftime("%d/%m/%Y") if day else ""


def italian_money(cents):
    sign, cents = ("-" if cents < 0 else ""), abs(cents)
    return f"{sign}{cents // 100:,}".replace(",", ".") + f",{cents % 100:02d}"


def write_csv(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(header)
        writer.writerows([italian_day(cell) if isinstance(cell, datetime.date)
                          else "" if cell is None else cell for cell in row] for row in rows)


def write_zip(path, parts, stored=()):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, text)


def column_name(number):
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def xlsx_cell(value, reference):
    if value is None or value == "":
        return ""
    if isinstance(value, datetime.date):
        serial = (value - datetime.date(1899, 12, 30)).days
        return f'<c r="{reference}" s="1"><v>{serial}</v></c>'
    if isinstance(value, (int, float)):
        return f'<c r="{reference}"><v>{value}</v></c>'
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def xlsx_sheet(rows):
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(xlsx_cell(value, f"{column_name(i)}{number}")
                        for i, value in enumerate(row, 1))
        if cells:
            lines.append(f'<row r="{number}">{cells}</row>')
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="{MAIN}"><sheetData>' \
           + "".join(lines) + "</sheetData></worksheet>"


def write_xlsx(path, sheets):
    """Sheets as [(name, rows)]; a cell is text, a number, a day or None."""
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    numbers = range(1, len(sheets) + 1)
    types = (head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
             'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
             f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
             f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>'
             + "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" '
                       f'ContentType="{kind}.worksheet+xml"/>' for n in numbers) + "</Types>")
    book = (head + f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><sheets>'
            + "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>'
                      for n, (name, _) in zip(numbers, sheets)) + "</sheets></workbook>")
    links = (head + f'<Relationships xmlns="{RELATIONS}">'
             + "".join(f'<Relationship Id="rId{n}" Type="{DOCUMENT}/worksheet" '
                       f'Target="worksheets/sheet{n}.xml"/>' for n in numbers)
             + f'<Relationship Id="rId{len(sheets) + 1}" Type="{DOCUMENT}/styles" '
             'Target="styles.xml"/></Relationships>')
    styles = (head + f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts>'
              '<fills count="2"><fill><patternFill patternType="none"/></fill>'
              '<fill><patternFill patternType="gray125"/></fill></fills>'
              '<borders count="1"><border/></borders>'
              '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>'
              '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs><cellStyles count="1">'
              '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>')
    root = (head + f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" '
            f'Type="{DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    parts = [("[Content_Types].xml", types), ("_rels/.rels", root), ("xl/workbook.xml", book),
             ("xl/_rels/workbook.xml.rels", links), ("xl/styles.xml", styles)]
    parts += [(f"xl/worksheets/sheet{n}.xml", xlsx_sheet(rows))
              for n, (_, rows) in zip(numbers, sheets)]
    write_zip(path, parts)


def ods_cell(value):
    if value is None or value == "":
        return "<table:table-cell/>"
    if isinstance(value, (int, float)):
        return (f'<table:table-cell office:value-type="float" office:value="{value}">'
                f"<text:p>{value}</text:p></table:table-cell>")
    return (f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p>'
            "</table:table-cell>")


def write_ods(path, sheets):
    tables = "".join(
        f'<table:table table:name="{escape(name)}">' + "".join(
            "<table:table-row>" + "".join(map(ods_cell, row)) + "</table:table-row>"
            for row in rows) + "</table:table>" for name, rows in sheets)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    content = (head + f'<office:document-content xmlns:office="{OASIS}office:1.0" '
               f'xmlns:table="{OASIS}table:1.0" xmlns:text="{OASIS}text:1.0" '
               'office:version="1.2"><office:body><office:spreadsheet>' + tables
               + "</office:spreadsheet></office:body></office:document-content>")
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (head + f'<manifest:manifest xmlns:manifest="{OASIS}manifest:1.0" '
                'manifest:version="1.2">'
                f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
                '<manifest:file-entry manifest:full-path="content.xml" '
                'manifest:media-type="text/xml"/></manifest:manifest>')
    write_zip(path, [("mimetype", kind), ("META-INF/manifest.xml", manifest),
                     ("content.xml", content)], stored=("mimetype",))
