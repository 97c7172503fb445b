"""fill_random.py POVNET [SEED [FORMS]]: formulas made up at random, filled in, and computed again by LibreOffice and Gnumeric.

Every value that povnet has written for a formula must be that of one of them (of each other's they differ on truths and
texts that look like numbers); where povnet writes none, nothing is asked."""
import random
import sys
import tempfile

try:
    import openpyxl
except ImportError:
    print("python3-openpyxl is missing: nothing was tried")
    sys.exit(77)

from fill_bench import Bench, check, faults, loaded, recalculated_all

SEED, FORMS = [int(word) for word in sys.argv[2:4] + ["7", "30"][len(sys.argv) - 2:]]
LEFT = [0, 1, -2, 3.5, 0.1, 0.2, 1e6, "testo", "5", "1,5", None, 12.345, -0.5, 2.675, 1.005, "Ente 1", "*x"]
pick = random.Random(SEED).choice


def cell():
    return pick("ABCDE") + str(pick([1, 2, 3, 5, 5, 5, 8, 9]))


def area():
    return pick(["A5:E5", "B5:B5", "E5:E5", "A1:C3", "E5", "A1:A9", "$E$4:$E$6", "E:E", "5:5", "C1:D8", "A8:E9", "H1:H3"])


def conditional():
    of = pick(["B5:B5", "E5:E5", "A1:A9", "D1:D9"])
    asked = pick(['"Ente 1"', '">5"', '"<=20"', '"<>testo"', "5", '"=5"', '">1.5"', "E5", '"Ente*"'])
    return pick([f"COUNTIF({of},{asked})", f"SUMIF({of},{asked},{of.replace(of[0], 'E')})"])


def formula(depth):
    if depth == 0:
        return pick([cell(), cell(), pick(["0", "1", "2", "0.5", "3.25", "100"])])
    one, other = formula(depth - 1), formula(depth - 1)
    return pick([
        cell(), f"({one}{pick('+-*/^')}{other})", f"{pick(['SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA', 'PRODUCT'])}({area()})",
        f"SUM({area()},{one})", f"{pick(['ROUND', 'ROUNDUP', 'ROUNDDOWN'])}({one},{pick('012')})", f"{pick(['ABS', 'INT', 'TRUNC'])}({one})",
        f"IF({one}{pick(['=', '<>', '<', '>', '<=', '>='])}{other},{formula(depth - 1)},{other})", f"IFERROR({one},{other})", f"-{one}", f"{one}%",
        f"SUBTOTAL({pick('12349')},{area()})", conditional()])


def make_form(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "S"
    for row in (1, 2, 3, 8, 9):
        for column in "ABCDE":
            sheet[f"{column}{row}"] = value = pick(LEFT)
            if isinstance(value, str):
                sheet[f"{column}{row}"].data_type = "s"
    sheet["A5"], sheet["B5"], sheet["D5"], sheet["E5"] = "{{righe.code}}", "{{righe.party}}", "{{righe.day}}", "{{righe.amount}}"
    sheet["C5"], sheet["D5"].number_format, sheet["E6"] = pick(LEFT), "dd/mm/yyyy", "=SUM(E5:E5)"
    sheet["F5"] = "=" + formula(2)
    for row in [1, 2, 3, *range(8, 21)]:
        for column in "HIJ":
            sheet[f"{column}{row}"] = "=" + formula(3)
    book.save(path)


def same(mine, theirs):
    if isinstance(mine, (int, float)) and isinstance(theirs, (int, float)):
        return abs(mine - theirs) <= 1e-9 * max(1, abs(mine), abs(theirs))
    return str(mine or "") == str(theirs or "")


with tempfile.TemporaryDirectory() as folder:
    bench = Bench(folder, sys.argv[1])
    made = []
    for i in range(FORMS):
        make_form(bench.folder / f"form{i}.xlsx")
        made.append(bench.fill(f"form{i}.xlsx", f"out{i}.xlsx", pick([0, 1, 2, 4])))
    theirs = [values for values in (recalculated_all(made, program) for program in ("libreoffice", "gnumeric")) if values]
    if not theirs:
        sys.exit(77)
    compared = 0
    for path in made:
        formulas, mine = loaded(path, False)["S"], loaded(path, True)["S"]
        for one in (one for row in formulas.iter_rows() for one in row if one.data_type == "f"):
            value = mine[one.coordinate].value
            if value is None:
                continue
            compared += 1
            others = [values[path]["S"][one.coordinate].value for values in theirs]
            check(any(same(value, other) for other in others), f"seed {SEED}: {one.coordinate} {one.value}: {value}, not {others}")
    print(f"{compared} formulas compared, {len(faults)} faults")
sys.exit(1 if faults else 0)
