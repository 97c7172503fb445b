"""Allotments, obligations, payment orders, partner expenses, working hours, survey rounds."""
import collections
import datetime

import world
from world import REFERENCE_DAY, day_between
from office import italian_money

# Year, allotted, received, CUP: all invented.
ANNUALITIES = [(2022, 48210000, 48210000, "E11H22000450001"),
               (2023, 50345000, 37758750, "E11H23000460001"),
               (2024, 51980000, 25990000, "E11H24000470001")]
PAYEES = ["Cooperativa Il Mulino", "Fondazione Tre Rogge", "Associazione La Filanda",
          "Comune di Melzo - personale", "Servizi Educativi Adda"]
PARTNERS = ["Cooperativa Il Mulino", "Fondazione Tre Rogge", "Associazione La Filanda"]
PARTNER_KINDS = ["Cooperativa sociale", "Fondazione", "Associazione di promozione sociale"]
# Intervention, line, cost kind, document, supplier, least and most euros.
COSTS = [("A_SEGR", "1.2", "Personale dipendente", "Cedolino", 900, 2400),
         ("D_EDU", "1.3", "Personale dipendente", "Cedolino", 800, 2200),
         ("B_SSP", "1.3", "Personale dipendente", "Cedolino", 900, 2300),
         ("C_TIR", "1.4", "Indennità di tirocinio", "Prospetto", 300, 600),
         ("G_MED", "1.2", "Servizi", "Fattura", 150, 1400),
         ("PUC", "1.4", "DPI e materiali", "Fattura", 60, 900),
         ("PUC_RCT", "1.4", "Assicurazioni", "Polizza", 120, 400),
         ("SI", "1.5", "Forniture", "Fattura", 200, 1500)]
SUPPLIERS = {"Cedolino": ["Colombo Irene", "Locatelli Marta", "Paleari Giada", "Ornaghi Stefano"],
             "Prospetto": [f"Tirocinante E{n:02d}" for n in range(1, 9)],
             "Fattura": ["Tipografia Roggia", "Mense Adda srl", "Informatica Filanda"],
             "Polizza": ["Mutua Pianura"]}


def allotments():
    return [["QSFP", year, f"Decreto di esempio {year}", "12099", cup, italian_money(allotted),
             italian_money(received), datetime.date(2026, 6, 18)]
            for year, allotted, received, cup in ANNUALITIES]


def obligations_and_orders():
    draw = world.new_generator("obligations")
    obligations, orders, order = [], [], collections.Counter()
    for number in range(1, 46):
        year, allotted, _, cup = draw.choice(ANNUALITIES)
        day = day_between(draw, datetime.date(max(year, 2024), 1, 10), datetime.date(2026, 10, 5))
        amount = draw.randint(allotted // 60, allotted // 22)
        payee = draw.choice(PAYEES)
        obligations.append([day.year, number, day, italian_money(amount), f"QSFP {year}", "12099",
                            cup, payee])
        left = amount
        for _ in range(draw.randint(0, 5)):
            day = day_between(draw, day, REFERENCE_DAY)
            part = draw.randint(left // 8, left // 3)
            left -= part
            order[day.year] += 1
            receipt = day + datetime.timedelta(days=draw.randint(1, 9))
            orders.append([f"{obligations[-1][0]} {number}", order[day.year], day,
                           italian_money(part), receipt if receipt <= REFERENCE_DAY else None,
                           payee])
    # A credit note: money that came back.
    orders.append([orders[0][0], order[2026] + 1, datetime.date(2026, 10, 12), "-350,00",
                   datetime.date(2026, 10, 20), orders[0][5]])
    return obligations, orders


def expenses():
    """Lines of the partners' statement; every ninth document is shared by two annualities."""
    draw = world.new_generator("expenses")
    lines = []
    for number in range(1, 141):
        intervention, line, cost, kind, least, most = draw.choice(COSTS)
        day = day_between(draw, datetime.date(2026, 1, 8), datetime.date(2026, 10, 28))
        total = draw.randint(least * 100, most * 100)
        shares = [60, 40] if number % 9 == 0 else [draw.choice([100, 100, 50])]
        paid = day + datetime.timedelta(days=draw.randint(5, 40))
        partner, supplier = draw.choice(PARTNERS), draw.choice(SUPPLIERS[kind])
        left = total
        for part, share in enumerate(shares):
            year = ANNUALITIES[(number + part) % 3]
            charged = left if len(shares) == 2 and part == 1 else total * share // 100
            left -= charged
            lines.append([partner, line, intervention, cost, kind, f"{number}/2026", day, supplier,
                          italian_money(total), share, italian_money(charged), f"QSFP {year[0]}",
                          year[3], draw.choice(["ADI", "ADI", "ISEE sotto soglia"]),
                          paid if paid <= REFERENCE_DAY else None])
    return lines


def hours(staff):
    """Working days of October: hours on the fund and on the rest, 36 a week."""
    draw = world.new_generator("hours")
    rows = []
    for name in staff:
        on_fund = draw.choice([3.0, 4.5, 6.0])
        for number in range(31):
            day = datetime.date(2026, 10, 1) + datetime.timedelta(days=number)
            if day.weekday() < 5:
                rows.append([name, day, f"{on_fund:.1f}".replace(".", ","),
                             f"{7.2 - on_fund:.1f}".replace(".", ",")])
    return rows


def rounds(obligations, orders):
    """What was sent for 30 April 2026, from the same obligations and orders."""
    limit = datetime.date(2026, 4, 30)
    funds = {f"{row[0]} {row[1]}": row[4] for row in obligations}
    cents = lambda text: int(text.replace(".", "").replace(",", ""))
    rows = []
    for year, allotted, _, _ in ANNUALITIES:
        fund = f"QSFP {year}"
        obliged = sum(cents(r[3]) for r in obligations if r[4] == fund and r[2] <= limit)
        paid = sum(cents(r[3]) for r in orders if funds[r[0]] == fund and r[2] <= limit)
        rows.append([limit, fund, italian_money(allotted), italian_money(obliged),
                     italian_money(paid), italian_money(allotted - paid)])
    return rows
