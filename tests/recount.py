"""S-098, S-107, S-114: made-up ledgers, counted again in Python: survey, quadro of an annuality, art. 158, statements.

recount.py [SEEDS]: each seed makes another ledger of obligations carried over, economies, papers that say the same money
twice, credit notes, transfers, lines excluded, cancelled and sent; every number of the datasets must be the one counted
here, to the cent."""

import pathlib
import random
import sqlite3
import sys
from collections import defaultdict

try:
    import sql_functions
    from query_text import REFERENCE, read, with_used
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "schemas"
SEEDS = int(sys.argv[1]) if len(sys.argv) > 1 else 60
ANNUALITIES = {1: ("QSFP", "QS", 2023), 2: ("QSFP", "QS", 2024), 3: ("QPE", "QPE", 2024)}
INTERVENTIONS = {1: "A", 2: "B"}
FROM, TO = "2026-01-01", "2026-12-31"
BODIES = """
    INSERT INTO fund (id, acronym, name, survey_quota) VALUES (1, 'QSFP', 'q', 'QS'), (2, 'QPE', 'e', 'QPE');
    INSERT INTO intervention (id, acronym, name) VALUES (1, 'A', 'a'), (2, 'B', 'b');
    INSERT INTO local_body (id, name, kind) VALUES (1, 'C', 'comune');
    INSERT INTO organisation (id, name, local_body) VALUES (1, 'Comune', 1), (2, 'Coop', NULL), (3, 'Aps', NULL);
"""
faults = []


class Ledger:
    """Random facts, as they might come in; amounts in cents."""

    def __init__(self, seed, db):
        self.dice = random.Random(seed)
        self.db = db
        self.allotted = {}
        self.obligations, self.changes, self.acts, self.orders, self.lines = [], [], [], [], []
        self.day_asked = self.dice.choice(["2025-06-15", "2026-01-15", TO])
        db.executescript(BODIES)
        self.annualities()
        for number in range(1, self.dice.randint(2, 9)):
            self.obligation(number)
        for obligation in self.obligations:
            self.papers(obligation)
        db.execute("INSERT INTO statement (id, organisation, period_from, period_to, kind) VALUES (1, 2, ?, '2026-06-30', 'interim')", [FROM])
        for number in range(1, self.dice.randint(2, 12)):
            self.expense(number)

    def chance(self, share):
        return self.dice.random() < share

    def day(self, not_before=""):
        day = f"{self.dice.randint(2024, 2026)}-{self.dice.randint(1, 12):02d}-{self.dice.choice([1, 15, 28]):02d}"
        return max(day, not_before)

    def insert(self, table, row, rows=None):
        self.db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values()))
        if rows is not None:
            rows.append(row)
        return row

    def annualities(self):
        for key, (fund, _, year) in ANNUALITIES.items():
            self.allotted[key] = self.dice.choice([0, 100_000, 500_000])
            self.insert("fund_annuality", dict(id=key, fund=1 if fund == "QSFP" else 2, year=year, allotted=self.allotted[key], extraordinary=1))

    def obligation(self, number):
        day, annuality, continues = self.day(), self.dice.choice(list(ANNUALITIES)), None
        earlier = [one for one in self.obligations if one["year"] < int(day[:4])]
        if earlier and self.chance(0.4):
            old = self.dice.choice(earlier)
            continues, annuality = old["id"], old["fund_annuality"]
        self.insert("obligation", dict(id=number, year=int(day[:4]), number=str(number), day=day, amount=self.dice.randint(1, 90_000),
                                       fund_annuality=annuality, continues=continues, intervention=self.dice.choice([None, 1, 2]),
                                       modality=self.dice.choice(["none", "codesign"])), self.obligations)

    def papers(self, obligation):
        """Changes, acts of liquidation and payment orders of one obligation."""
        own = dict(obligation=obligation["id"])
        for kind in ("economy", "reimputation", "increase"):
            if self.chance(0.3):
                amount = self.dice.randint(1, 3000) if kind == "increase" else -self.dice.randint(1, 5000)
                self.insert("obligation_change", own | dict(day=self.day(obligation["day"]), kind=kind, amount=amount), self.changes)
        acts = []
        for _ in range(self.dice.randint(0, 2)):
            number = len(self.acts) + 1
            acts.append(self.insert("liquidation", dict(id=number) | own | dict(number=str(number), day=self.day(obligation["day"]),
                                                                             amount=self.dice.randint(1, 20_000)), self.acts))
        for _ in range(self.dice.randint(0, 3)):
            number, day = len(self.orders) + 1, self.day(obligation["day"])
            self.insert("payment_order", dict(id=number) | own | dict(
                number=str(number), day=day, amount=self.dice.choice([self.dice.randint(1, 20_000), -self.dice.randint(1, 500)]),
                liquidation=self.dice.choice([None] + [act["id"] for act in acts]),
                receipt_on=self.dice.choice([None, day, self.day(day)])), self.orders)

    def expense(self, number):
        total = self.dice.choice([self.dice.randint(1, 50_000), -self.dice.randint(1, 3000)])
        expense = self.insert("expense", dict(
            id=number, organisation=self.dice.choice([1, 2, 3]), kind=self.dice.choice(["invoice", "invoice", "transfer", "payslip"]),
            number=str(number), day=self.day(), total=total, own_contribution=self.dice.choice([None, 0, 0, 1]),
            paid_on=self.dice.choice([None, self.day()])))
        for annuality in ANNUALITIES:
            for intervention in INTERVENTIONS:
                if self.chance(0.3):
                    self.line(expense, annuality, intervention)

    def line(self, expense, annuality, intervention):
        amount = self.dice.randint(1, max(2, abs(expense["total"]))) * (1 if expense["total"] > 0 else -1)
        admitted, excluded = self.dice.choice(
            [(None, None)] * 5 + [(None, amount), (None, amount // 2), (0, None), (amount, None), (amount // 3, None),
                                  (amount // 2, amount - amount // 2)])
        row = self.insert("allocation", dict(
            id=len(self.lines) + 1, expense=expense["id"], fund_annuality=annuality, intervention=intervention, amount=amount,
            admitted=admitted, excluded=excluded, cancelled_on=self.dice.choice([None] * 3 + [self.day()]),
            modality=self.dice.choice([None, "codesign"]), reporting_state=self.dice.choice([None, "draft", "sent", "approved"]),
            reporting_number=self.dice.choice([None, "MF1"]), order_number=self.dice.choice([None, "9"]),
            statement=self.dice.choice([None, 1]) if expense["organisation"] == 2 else None))
        self.lines.append(row | dict(document=expense))


class Recount:
    """The sums, from the facts alone."""

    def __init__(self, ledger):
        self.ledger, self.day = ledger, ledger.day_asked
        self.by_id = {one["id"]: one for one in ledger.obligations}

    def moves(self):
        """(obligation, day, amount): what a carried-over obligation moves to a later year is no new money."""
        for one in self.ledger.obligations:
            if one["continues"] is None:
                yield one, one["day"], one["amount"]
            for change in self.ledger.changes:
                if change["obligation"] == one["id"] and change["kind"] != "reimputation":
                    yield one, change["day"], change["amount"]

    def committed(self, first="", last=None, **wanted):
        last = last or self.day
        return sum(amount for one, day, amount in self.moves()
                   if first <= day <= last and all(one[key] == value for key, value in wanted.items()))

    def liquidated(self, obligation):
        """An act and the orders that pay it are one paper; so are the acts and orders that nobody linked."""
        acts = {one["id"]: one["amount"] for one in self.ledger.acts if one["obligation"] == obligation["id"] and one["day"] <= self.day}
        orders = [one for one in self.ledger.orders if one["obligation"] == obligation["id"]
                  and min(one["day"], one["receipt_on"] or one["day"]) <= self.day]
        paid = defaultdict(int)
        for order in orders:
            paid[order["liquidation"] if order["liquidation"] in acts else None] += order["amount"]
        loose = [sum(amount for act, amount in acts.items() if act not in paid)] if any(act not in paid for act in acts) else []
        if None in paid:
            loose.append(paid[None])
        return sum(max(acts[act], amount) for act, amount in paid.items() if act is not None) + max(loose, default=0)

    def paid(self, annuality, first="", last=None):
        return sum(one["amount"] for one in self.ledger.orders if self.by_id[one["obligation"]]["fund_annuality"] == annuality
                   and one["receipt_on"] and first <= one["receipt_on"] <= (last or self.day))

    def counts(self, line):
        document = line["document"]
        return document["day"] <= self.day and document["kind"] != "transfer" and not document["own_contribution"]

    def charged(self, line):
        return self.counts(line) and not (line["cancelled_on"] and line["cancelled_on"] <= self.day)

    @staticmethod
    def excluded(line):
        if line["excluded"] is None and line["admitted"] is not None:
            return line["amount"] - line["admitted"]
        return line["excluded"]

    @staticmethod
    def admitted(line):
        if line["admitted"] is None and line["excluded"] is not None:
            return line["amount"] - line["excluded"]
        return line["admitted"]

    def counted(self, line):
        """Never past zero, whichever sign the document has."""
        rest = line["amount"] - (self.excluded(line) or 0)
        return max(rest, 0) if line["amount"] >= 0 else min(rest, 0)


def rows(db, name, day):
    description, sql = read(SCHEMAS / "datasets" / f"{name}.sql")
    return [dict(row) for row in db.execute(with_used(description, sql), {"as_of": day, "from": FROM, "to": TO})]


def check(seed, what, told, counted):
    if told != counted:
        faults.append(f"seed {seed}: {what}: {told}, counted {counted}")


def check_survey(seed, db, ledger, own):
    told = {(row["quota"], row["year"]): row for row in rows(db, "survey_quotas", ledger.day_asked)}
    for key, (_, quota, year) in ANNUALITIES.items():
        row = told[quota, year]
        liquidated = sum(own.liquidated(one) for one in ledger.obligations if one["fund_annuality"] == key)
        check(seed, f"{quota} {year} committed", row["committed"], own.committed(fund_annuality=key))
        check(seed, f"{quota} {year} liquidated", row["liquidated"], liquidated)
        check(seed, f"{quota} {year} residue", row["residue"], ledger.allotted[key] - liquidated)
        check(seed, f"{quota} {year} paid", row["paid"], own.paid(key))


def check_grants(seed, db, ledger, own):
    last = min(TO, ledger.day_asked)
    keys = {(fund, year): key for key, (fund, _, year) in ANNUALITIES.items()}
    for row in rows(db, "extraordinary_grants", ledger.day_asked):
        key = keys[row["fund"], row["year"]]
        check(seed, "art. 158 before", row["committed_before"], own.committed(last="2025-12-31", fund_annuality=key))
        check(seed, "art. 158", row["committed"], own.committed(FROM, last, fund_annuality=key))
        check(seed, "art. 158 paid", row["paid"], own.paid(key, FROM, last))


def check_summary(seed, db, ledger, own):
    """The quadro: by annuality, intervention and modality."""
    lines = defaultdict(lambda: [0, 0, 0, 0, 0])
    for line in filter(own.charged, ledger.lines):
        document = line["document"]
        sums = lines[line["fund_annuality"], line["intervention"],
                     line["modality"] or ("none" if document["organisation"] == 1 else "codesign")]
        sent = line["reporting_state"] == "sent" or (line["reporting_state"] == "approved" and line["reporting_number"])
        paid = document["paid_on"] and document["paid_on"] <= ledger.day_asked
        for place, amount in enumerate((line["amount"], own.counted(line) if sent else 0, 0 if sent else own.counted(line),
                                        line["amount"] if paid else 0, 1)):
            sums[place] += amount
    keys = {(fund, year): key for key, (fund, _, year) in ANNUALITIES.items()}
    names = {name: key for key, name in INTERVENTIONS.items()}
    told = {(keys[row["fund"], row["year"]], names[row["intervention"]], row["modality"]): row
            for row in rows(db, "statement_summary", ledger.day_asked)}
    columns = ("charged", "reported_before", "reported_now", "paid", "lines")
    for place in lines.keys() | told.keys():
        row = told.get(place)
        check(seed, f"quadro {place}", [row[name] for name in columns] if row else None, lines.get(place, [0] * 5))
        of_place = [one for one in ledger.obligations if one["day"] <= ledger.day_asked
                    and (one["fund_annuality"], one["intervention"], one["modality"]) == place]
        if row and of_place:
            check(seed, f"quadro {place} committed", row["committed"], sum(own.committed(id=one["id"]) for one in of_place))
            check(seed, f"quadro {place} liquidated", row["liquidated"] or 0, sum(own.liquidated(one) for one in of_place))
    for row in rows(db, "statement_balance", ledger.day_asked):
        check(seed, "the parts of the quadro", row["summary"], row["expenses"] + row["ets"])


def check_statement(seed, db, ledger, own):
    (row,) = rows(db, "statements", ledger.day_asked)
    lines = [line for line in ledger.lines if line["statement"] and own.charged(line)]
    charged = sum(line["amount"] for line in lines)
    excluded = sum(own.excluded(line) or 0 for line in lines)
    paid = sum(line["amount"] if own.admitted(line) is None else own.admitted(line) for line in lines if line["order_number"])
    check(seed, "statement charged", row["charged"], charged)
    check(seed, "statement excluded", row["excluded"], excluded)
    check(seed, "statement admitted", row["admitted"], sum(own.admitted(line) or 0 for line in lines))
    check(seed, "statement paid", row["paid"], paid)
    check(seed, "statement balance", row["balance"], charged - excluded - paid)


def main():
    empty = sqlite3.connect(":memory:")
    sql_functions.offer(empty)
    for path in sorted((SCHEMAS / "migrations").glob("*.sql")):
        empty.executescript(path.read_text(encoding="utf-8"))
    for seed in range(SEEDS):
        db = sqlite3.connect(":memory:")
        empty.backup(db)
        db.row_factory = sqlite3.Row
        sql_functions.offer(db)
        db.executescript(REFERENCE)
        ledger = Ledger(seed, db)
        own = Recount(ledger)
        for look in (check_survey, check_grants, check_summary, check_statement):
            look(seed, db, ledger, own)
        db.close()
    print("\n".join(faults) or f"{SEEDS} ledgers counted alike")
    return 1 if faults else 0


sys.exit(main())
