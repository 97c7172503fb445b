"""S-098, S-107: what the survey and the statement count, on a ledger small enough to add up by hand."""

import pathlib
import sqlite3
import sys

try:
    from query_text import REFERENCE, read, with_used
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

HERE = pathlib.Path(__file__).resolve().parent
SCHEMAS = HERE.parent / "schemas"
SCOPE = {"as_of": "2026-08-31", "from": "2026-01-01", "to": "2026-12-31"}

# On top of the good case file: 200,000 obliged in January, one order of 12,200 in May, 12,200 charged.
LEDGER = """
    UPDATE fund SET survey_quota = 'QS';
    INSERT INTO obligation_change (obligation, day, kind, amount)
    VALUES (1, '2026-07-01', 'economy', -50000), (1, '2026-09-01', 'economy', -1);
    INSERT INTO obligation (id, year, number, day, amount, fund_annuality, continues)
    VALUES (2, 2027, '3', '2026-08-01', 70000, 1, 1), (3, 2026, '11', '2026-08-31', 4000, 1, NULL),
           (4, 2026, '12', '2026-09-01', 900000, 1, NULL);
    INSERT INTO payment_order (obligation, number, day, amount, cup)
    VALUES (1, '400', '2026-08-31', 1000, NULL), (1, '401', '2026-09-01', 5000, NULL), (2, '402', '2026-08-02', -300, NULL);
    INSERT INTO liquidation (obligation, number, day, amount)
    VALUES (3, 'A1', '2026-08-30', 3500), (3, 'A2', '2026-09-15', 500);
    INSERT INTO payment_order (obligation, number, day, amount, cup) VALUES (3, '403', '2026-08-31', 3500, NULL);
    INSERT INTO budget_item (fund_annuality, intervention, modality, revision, amount)
    VALUES (1, 1, 'codesign', 0, 90000), (1, 1, 'codesign', 1, 80000);
    INSERT INTO hourly_cost (profile, rate, method) VALUES ('social_worker', 2967, 'ucs');
    UPDATE staff SET employer = 1 WHERE id = 1;
"""

# Whatever adds up what is charged, and its column.
COUNTED = {"charges": "amount", "charged_lines": "amount", "statement_lines": "amount", "statement_titles": "amount",
           "statement_summary": "charged", "statement_balance": "summary"}

faults = []


def expect(what, found, wanted):
    if found != wanted:
        faults.append(f"{what}: {found}, not {wanted}")


def case_file():
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    for path in sorted((SCHEMAS / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    db.executescript(REFERENCE)
    db.executescript((HERE / "fixtures/checks/good.sql").read_text(encoding="utf-8"))
    db.executescript(LEDGER)
    return db


def rows(db, dataset, **scope):
    description, sql = read(SCHEMAS / "datasets" / f"{dataset}.sql")
    return db.execute(with_used(description, sql), SCOPE | scope).fetchall()


def liquidated(db, day):
    (quota,) = rows(db, "survey_quotas", as_of=day)
    expect(f"the detail adds up to the liquidated on {day}",
           sum(row["liquidated"] for row in rows(db, "obligations", as_of=day)), quota["liquidated"])
    if quota["liquidated"] < quota["paid"]:
        faults.append(f"{day}: liquidated {quota['liquidated']} is less than paid {quota['paid']}")
    return quota["liquidated"]


def check_liquidations(db):
    """An act of liquidation is never counted beside the orders that it pays, nor does it cancel those of other acts."""
    before = liquidated(db, "2026-08-31")
    db.execute("INSERT INTO liquidation (id, obligation, number, day, amount) VALUES (90, 1, 'L1', '2026-10-20', 100)")
    expect("an act of October leaves August as it was", liquidated(db, "2026-08-31"), before)
    expect("an act that no order names may be that of an order", liquidated(db, "2026-10-31"), before + 5000 + 500)
    db.execute("INSERT INTO payment_order (obligation, number, day, amount, liquidation, cup)"
               " VALUES (1, '500', '2026-10-25', 100, 90, NULL)")
    expect("an order counts through its act, once", liquidated(db, "2026-10-31"), before + 5000 + 500 + 100)
    db.execute("UPDATE payment_order SET day = '2026-10-15', receipt_on = '2026-10-16' WHERE number = '500'")
    expect("an order before its act counts from its own day", liquidated(db, "2026-10-17"), before + 5000 + 500 + 100)


def check_sent(db):
    """What was sent and what the ledger says of that day agree; an order of before that comes later is told."""
    description, sql = read(SCHEMAS / "checks" / "survey_liquidated_differs.sql")

    def told():
        return [r["record"] for r in db.execute(with_used(description, sql), SCOPE | {"as_of": "2026-10-31"})]

    db.execute("SAVEPOINT sent")
    db.execute("UPDATE survey_round SET sent_on = '2026-09-15', liquidated = ? WHERE id = 2", (rows(db, "survey_quotas")[0]["liquidated"],))
    expect("nothing new", told(), [])
    db.execute("INSERT INTO payment_order (obligation, number, day, amount) VALUES (3, '600', '2026-09-01', 100)")
    expect("an order of after", told(), [])
    db.execute("INSERT INTO payment_order (obligation, number, day, amount) VALUES (3, '601', '2026-08-31', 100)")
    expect("an order of before", told(), ["RIL-000002"])
    db.execute("ROLLBACK TO sent")


def check_reimputed(db):
    """An obligation carried over counts once, whether or not accounting reduced the old one by what went over."""
    db.execute("SAVEPOINT carried")
    before = rows(db, "survey_quotas")[0]["committed"]
    db.execute("INSERT INTO obligation_change (obligation, day, kind, amount) VALUES (1, '2026-08-01', 'reimputation', -70000)")
    expect("reduced by what 2027/3 continues", rows(db, "survey_quotas")[0]["committed"], before)
    expect("so does the detail", sum(r["amount"] + r["changes"] for r in rows(db, "obligations")), before)
    expect("the residue of each", {r["obligation"]: r["residue"] for r in rows(db, "obligations")},
           {"IS-000001": 200000 - 50000 - 70000 - 12200 - 1000, "IS-000002": 70000 + 300, "IS-000003": 500})
    db.execute("INSERT INTO obligation_change (obligation, day, kind, amount) VALUES (2, '2026-08-20', 'economy', -500)")
    db.execute("UPDATE fund_annuality SET extraordinary = 1")
    db.execute("UPDATE obligation SET intervention = 1")
    expect("an economy of the new one, in every paper that says how much is committed",
           [rows(db, "survey_quotas")[0]["committed"], sum(r["amount"] + r["changes"] for r in rows(db, "obligations")),
            rows(db, "extraordinary_grants")[0]["committed"], sum(r["committed"] for r in rows(db, "statement_summary") if r["committed"]),
            sum(r["committed"] for r in rows(db, "local_plan"))], [before - 500] * 5)
    db.execute("ROLLBACK TO carried")


def check_excluded(db):
    """What the office excludes is asked for, and is neither reported nor room taken from the programme; what a partner brings is not charged."""
    db.execute("SAVEPOINT excluded")
    db.execute("UPDATE allocation SET excluded = 2200, exclusion_reason = 'IVA' WHERE id = 1")
    (summary,) = rows(db, "statement_summary")
    expect("asked, admitted and excluded", (summary["charged"], summary["admitted"], summary["excluded"]), (12200, 10000, 2200))
    expect("reported and left of the programme", (summary["reported_now"], summary["residue"]), (10000, 80000 - 10000))
    db.execute("UPDATE allocation SET reporting_state = 'approved', reporting_number = 'MF-1' WHERE id = 1")
    (summary,) = rows(db, "statement_summary")
    expect("approved by the platform: reported before", (summary["reported_before"], summary["reported_now"]), (10000, 0))
    db.execute("INSERT INTO convention (id, number, title, kind, amount, valid_from) VALUES (70, '70', 'Prova', 'codesign', 50000, '2026-01-01')")
    db.execute("UPDATE expense SET convention = 70")
    expect("left of the convention", [(r["charged"], r["residual"]) for r in rows(db, "conventions") if r["number"] == "70"], [(12200, 40000)])
    db.execute("INSERT INTO convention_partner (convention, organisation, role) VALUES (70, 2, 'lead')")
    expect("published", [r["admitted"] for r in rows(db, "published_partners") if r["convention"] == "70"], [10000])
    db.execute("INSERT INTO statement (id, organisation, period_from, period_to) VALUES (70, 2, '2026-01-01', '2026-06-30')")
    db.execute("UPDATE allocation SET statement = 70, order_number = NULL WHERE id = 1")
    db.execute("INSERT INTO control (id, authority, act, day) VALUES (70, 'Ministero', 'PROVA', '2026-06-01')")
    db.execute("INSERT INTO control_line (control, expense, allocation, outcome, amount, outcome_on) VALUES (70, 1, 1, 'cut', 12000, '2026-07-20')")
    expect("what was excluded is not cut again", [(r["charged"], r["excluded"], r["cut"], r["balance"]) for r in rows(db, "statements")], [(12200, 2200, 10000, 0)])
    db.execute("UPDATE allocation SET payment_order = 1 WHERE id = 1")
    expect("paid by the order it is linked to, from its day", [[r["paid"] for r in rows(db, "statements", as_of=day)] for day in ("2026-05-09", "2026-05-10")], [[0], [10000]])
    expect("and which", [(r["order_number"], r["order_on"]) for r in rows(db, "statement_outcomes")], [("000339", "2026-05-10")])
    db.execute("UPDATE expense SET own_contribution = 1")
    expect("nobody pays what the partner brings", [r["balance"] for r in rows(db, "statements")], [0])
    for dataset, key in COUNTED.items():
        expect(f"{dataset}: what the partner brings", sum(r[key] for r in rows(db, dataset)), 0)
    db.execute("ROLLBACK TO excluded")


REMEDIED = ("allocation_title", "allocation_without_title", "allocation_outside_window", "inail_charged", "expense_overcharged",
            "budget_item_overrun", "convention_overspent", "supplier_also_charged", "expense_incompatible_funds")


def check_remedies():
    """A finding about a line that the fund cannot pay is silent once the office has excluded the line, or a corrected statement left it out."""
    for name in REMEDIED:
        description, sql = read(SCHEMAS / "checks" / f"{name}.sql")
        for remedy in ("excluded = amount, exclusion_reason = 'prova'", "cancelled_on = '2026-05-01'"):
            db = sqlite3.connect(":memory:")
            for path in sorted((SCHEMAS / "migrations").glob("*.sql")):
                db.executescript(path.read_text(encoding="utf-8"))
            db.executescript(REFERENCE)
            for fixture in ("good", name):
                db.executescript((HERE / "fixtures/checks" / f"{fixture}.sql").read_text(encoding="utf-8"))
            if not db.execute(with_used(description, sql), SCOPE).fetchone():
                faults.append(f"{name}: silent before the remedy")
            db.execute(f"UPDATE allocation SET {remedy}")
            if db.execute(with_used(description, sql), SCOPE).fetchone():
                faults.append(f"{name}: still speaks after {remedy}")


def check_transfers(db):
    """What the lead body transfers is no cost: the cost is what the comune documents, once. A cancelled line is none from its day on."""
    db.execute("SAVEPOINT transferred")
    charged = rows(db, "statement_summary")[0]["charged"]
    db.execute("INSERT INTO expense (id, organisation, kind, number, day, total) VALUES (70, 1, 'transfer', 'T1', '2026-02-01', 12200)")
    db.execute("INSERT INTO allocation (expense, fund_annuality, intervention, amount) VALUES (70, 1, 1, 12200)")
    for dataset in ("statement_summary", "statement_lines", "statement_titles", "charges"):
        key = "charged" if dataset == "statement_summary" else "amount"
        expect(f"{dataset}: the transfer is no cost", sum(r[key] for r in rows(db, dataset)), charged)
    expect("the balance agrees", [tuple(r)[3:] for r in rows(db, "statement_balance")], [(charged, 0, charged)])
    db.execute("UPDATE allocation SET cancelled_on = '2026-08-15' WHERE id = 1")
    for dataset in ("statement_summary", "statement_lines", "statement_titles", "charges"):
        key = "charged" if dataset == "statement_summary" else "amount"
        expect(f"{dataset}: cancelled", sum(r[key] for r in rows(db, dataset)), 0)
        expect(f"{dataset}: before its day", sum(r[key] for r in rows(db, dataset, as_of="2026-08-14")), charged)
    db.execute("ROLLBACK TO transferred")


def check_controls(db):
    """What a control cuts is charged no more, in whatever adds up costs, from the day of its outcome; the parts of a cut make the whole."""
    db.execute("SAVEPOINT controlled")
    db.execute("INSERT INTO fund_annuality (id, fund, year, allotted) VALUES (60, 1, 2023, 100000)")
    db.execute("INSERT INTO expense (id, organisation, number, day, total) VALUES (60, 2, 'C', '2026-03-05', 1000)")
    db.execute("INSERT INTO allocation (id, expense, fund_annuality, intervention, amount) VALUES (61, 60, 1, 1, 333), (62, 60, 1, 2, 334), (63, 60, 60, 1, 333)")
    charged = sum(r["amount"] for r in rows(db, "charges"))
    db.execute("INSERT INTO control (id, authority, act, day) VALUES (60, 'Ministero', 'PROVA', '2026-06-01')")
    db.execute("INSERT INTO control_line (control, expense, outcome, amount, outcome_on) VALUES (60, 60, 'cut', 100, '2026-07-15')")
    db.execute("INSERT INTO control_line (control, expense, allocation, outcome, amount, outcome_on) VALUES (60, 1, 1, 'to_recover', 200, '2026-07-20')")
    for dataset, key in COUNTED.items():
        for day, cut in {"2026-07-14": 0, "2026-07-15": 100, "2026-07-20": 300}.items():
            expect(f"{dataset} on {day}: less what is cut", sum(r[key] for r in rows(db, dataset, as_of=day)), charged - cut)
    expect("the two ways of the balance agree", {r["summary"] - r["expenses"] - r["ets"] for r in rows(db, "statement_balance")}, {0})
    expect("33.3, 33.4 and 33.3 of 100", sorted(r["amount"] for r in rows(db, "control_cuts") if r["allocation"] > 60), [33, 33, 34])
    expect("costs of the project of a line that is cut", [], [r for r in rows(db, "charged_lines") if r["amount"] < 0])
    db.execute("UPDATE control_line SET final_outcome = 'admitted', final_on = '2026-08-01' WHERE expense = 60")
    expect("heard: admitted in the end", sum(r["amount"] for r in rows(db, "charges")), charged - 200)
    expect("before the final outcome", sum(r["amount"] for r in rows(db, "charges", as_of="2026-07-31")), charged - 300)
    db.execute("ROLLBACK TO controlled")


def check_unknown(db):
    """What nobody planned, obliged, measured or named is empty, not 0."""
    (summary,) = rows(db, "statement_summary")
    expect("hours that no document says", summary["worked"], None)
    expect("obliged by no act that names the intervention", (summary["committed"], summary["liquidated"]), (None, None))
    expect("who carries it out", summary["implementer"], "Coop. Esempio")
    expect("reported now: all that was not sent before", (summary["reported_before"], summary["reported_now"]), (0, summary["charged"]))
    expect("costs of a project that no line names", [row["charged"] for row in rows(db, "puc_projects")], [None])
    db.execute("SAVEPOINT unplanned")
    db.execute("DELETE FROM budget_item")
    db.execute("UPDATE obligation SET intervention = 1, modality = 'codesign' WHERE id = 1")
    db.execute("UPDATE allocation SET reporting_state = 'sent', puc_project = 1")
    (summary,) = rows(db, "statement_summary")
    expect("no budget: neither planned nor residue", (summary["planned"], summary["residue"]), (None, None))
    expect("what its obligations say", (summary["committed"], summary["liquidated"]), (200000 - 50000, 12200 + 1000))
    expect("sent before", (summary["reported_before"], summary["reported_now"]), (12200, 0))
    expect("costs of a project", [row["charged"] for row in rows(db, "puc_projects")], [12200])
    db.execute("INSERT INTO liquidation (id, obligation, number, day, amount) VALUES (80, 1, 'A9', '2026-05-08', 12200)")
    db.execute("UPDATE payment_order SET liquidation = 80 WHERE id = 1")
    (line,) = rows(db, "statement_lines")
    expect("the acts behind a line", (line["liquidation"], line["liquidation_on"], line["order_amount"], line["receipt_on"]),
           ("A9", "2026-05-08", 12200, "2026-05-20"))
    db.execute("ROLLBACK TO unplanned")
    db.execute("INSERT INTO tx (id, at, actor, login, command, reason, schema, previous, digest)"
               " VALUES (901, '2026-05-02T09:30:00Z', 'UDP', 'root', 'intake import', '', 9, x'', x'')")
    db.execute("INSERT INTO tx_insert (tx, register, first_record, last_record, row_digests) VALUES (901, 'survey_round', 1, 1, x'0000000000000000')")
    expect("who recorded a round, and when", [(row["recorded_by"], row["recorded_at"]) for row in rows(db, "survey_history")],
           [("UDP", "02/05/2026 09:30"), (None, None)])


def main():
    db = case_file()
    (quota,) = rows(db, "survey_quotas")
    expect("committed: changes count, what continues another does not", quota["committed"], 200000 - 50000 + 4000)
    expect("liquidated: the act where there is one, else the order", quota["liquidated"], 12200 + 1000 - 300 + 3500)
    expect("previous round: the last one before the day", quota["previous_day"], "2026-04-30")
    expect("change since the previous round", quota["liquidated_change"], quota["liquidated"] - 50000)
    expect("the detail adds up to the committed", sum(r["amount"] + r["changes"] for r in rows(db, "obligations")), quota["committed"])
    expect("the detail adds up to the liquidated", sum(r["liquidated"] for r in rows(db, "obligations")), quota["liquidated"])

    (summary,) = rows(db, "statement_summary")
    expect("planned: the last revision alone", summary["planned"], 80000)
    expect("charged: the lines of the sheets", summary["charged"], sum(r["amount"] for r in rows(db, "statement_lines")))
    expect("a partner's line goes to its sheet", [r["sheet"] for r in rows(db, "statement_lines")], ["ETS"])
    expect("charged: the lines by title", summary["charged"], sum(r["amount"] for r in rows(db, "statement_titles")))

    check_remedies()
    check_sent(db)
    check_reimputed(db)
    check_excluded(db)
    check_transfers(db)
    check_controls(db)
    check_unknown(db)

    (month,) = rows(db, "statement_staff")
    expect("7 hours at 29.67", month["cost"], 20769)
    expect("hours worked on everything", month["worked"], 432)
    check_liquidations(db)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main())
