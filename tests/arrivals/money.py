"""What the files about money must give: ETS statement, payments, allotments, survey rounds."""
import collections
import datetime

import openpyxl

from files import Rows, cents, day, fold, read_csv

DAYS = (datetime.date(2026, 8, 31), datetime.date(2026, 10, 31))


def ets_statement(folder):
    rows = Rows()
    documents, charged = set(), collections.Counter()
    lines = list(openpyxl.load_workbook(folder / "spese_ets.xlsx", data_only=True)
                 .active.iter_rows(values_only=True))
    blank = 0
    for number, line in enumerate(lines[5:], 6):
        row = dict(zip(lines[4], line))
        if not any(line):
            blank += 1
        elif row["Prog."] is None:
            rows.skip("total" if row["Partner"] == "TOTALE" else "signature")
        elif not isinstance(row["Data doc."], datetime.datetime) and invalid(row["Data doc."]):
            rows.reject("Spese 2026", number, "giorno inesistente")
        elif not rows.repeated(line):
            rows.imported += 1
            documents.add(tuple(fold(row[k]) for k in ("Partner", "Fornitore / Operatore",
                                                       "Tipo doc.", "N. doc.", "Data doc.")))
            spent = cents(row["Importo imputato"])
            year = str(row["Annualità fondo"])
            charged.update({"total": spent, "annuality " + year: spent,
                            "partner " + row["Partner"]: spent,
                            "intervention " + row["Intervento"]: spent})
    return dict(rows.result(), blank=blank, facts={
        "documents": len(documents), "allocations": rows.imported,
        "charged_cents": dict(sorted(charged.items()))})


def invalid(value):
    try:
        day(value)
    except ValueError:
        return True
    return False


def payments(folder):
    rows, obligations, orders = Rows(), {}, {}
    for _, row in read_csv(folder / "mandati.csv", "iso-8859-15", "|", quoted=False):
        if rows.repeated(row.values()):
            continue
        rows.imported += 1
        fund = ("PNRR-1.1.4" if row["CAPITOLO"] == "12041055" else "QSFP", row["ANNUALITA"])
        obligation = (row["IMP_ANNO"], row["IMP_NUMERO"])
        obligations[obligation] = (fund, day(row["IMP_DATA"]), int(row["IMP_IMPORTO"]))
        if row["MAN_NUMERO"] != "000000":
            orders[(obligation, row["MAN_NUMERO"], row["MAN_DATA"])] = (
                fund, day(row["MAN_DATA"]), int(row["MAN_IMPORTO"]), day(row["QUIET_DATA"]))
    return dict(rows.result(), facts={
        "obligations": len(obligations), "orders": len(orders),
        "credit_notes": sum(order[2] < 0 for order in orders.values()),
        "obligations_cents": sum(o[2] for o in obligations.values()),
        "orders_cents": sum(o[2] for o in orders.values()),
        "cumulated": {str(limit): cumulated(obligations, orders, limit) for limit in DAYS}})


def cumulated(obligations, orders, limit):
    """Cents obliged, ordered and receipted up to a day, by fund and annuality."""
    found = collections.defaultdict(collections.Counter)
    for fund, when, amount in obligations.values():
        found[" ".join(fund)]["obliged"] += amount if when <= limit else 0
    for fund, when, amount, receipt in orders.values():
        found[" ".join(fund)]["ordered"] += amount if when <= limit else 0
        found[" ".join(fund)]["receipted"] += amount if receipt and receipt <= limit else 0
    return {fund: dict(values) for fund, values in sorted(found.items())}


def allotments(folder):
    rows, facts = Rows(), {}
    for _, row in read_csv(folder / "stanziamenti.csv", "utf-8", ";"):
        rows.imported += 1
        facts[f"{row['Quota']} {row['Annualità']}"] = {
            "allotted": cents(row["Assegnato all'Ambito"]), "received": cents(row["Incassato"])}
    return dict(rows.result(), facts=facts)


def survey_rounds(folder):
    rows, facts = Rows(), collections.defaultdict(dict)
    for _, row in read_csv(folder / "rilevazioni_precedenti.csv", "utf-8", ","):
        rows.imported += 1
        facts[row["data_rilevazione"]][row["annualita"]] = {
            "committed": round(float(row["impegnato"]) * 100),
            "liquidated": round(float(row["liquidato"]) * 100)}
    return dict(rows.result(), facts=dict(facts))
