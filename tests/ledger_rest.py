"""S-028, S-030, S-098 to S-100, S-107, S-114, S-120: plan lines, hourly costs by method, conventions with addenda, what partners bring, on
numbers small enough to add up by hand."""

import pathlib
import random
import sqlite3
import sys
from fractions import Fraction

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

from query_text import REFERENCE, ROOT, read, with_used

HERE = pathlib.Path(__file__).resolve().parent
SCOPE = {"as_of": "2026-10-31", "from": "2026-01-01", "to": "2026-12-31"}

LEDGER = """
    UPDATE staff SET employer = 1, valid_from = '2026-01-01', full_time_weekly_minutes = 2160, comune = 1 WHERE id = 1;
    INSERT INTO staff (id, name, profile, employer, weekly_minutes) VALUES (3, 'Prova Tre', 'coordinator', 2, 1080);
    INSERT INTO fund_annuality (id, fund, year, allotted) VALUES (2, 1, 2023, 500000);
    INSERT INTO plan_line (id, fund_annuality, number, title, intervention, amount)
    VALUES (1, 1, '1', 'Servizio sociale', 1, 500000), (2, 1, '2', 'Una', 3, 1000), (3, 1, '3', 'Altra', 3, 2000);
    UPDATE obligation SET intervention = 1;
    INSERT INTO obligation (id, year, number, day, amount, fund_annuality, intervention, plan_line, continues)
    VALUES (2, 2026, '20', '2026-03-01', 1500, 1, 3, 3, NULL), (3, 2026, '21', '2026-03-02', 700, 1, 3, NULL, NULL),
           (4, 2027, '1', '2026-10-01', 400, 1, 3, 3, 2);
    INSERT INTO payment_order (obligation, number, day, amount, receipt_on)
    VALUES (2, '900', '2026-04-01', 1200, '2026-04-09'), (2, '901', '2026-11-01', 300, NULL), (2, '902', '2026-05-01', 50, NULL);
    INSERT INTO convention (id, number, title, kind, amount, valid_from) VALUES (10, '10', 'Coprogettazione', 'codesign', 100000, '2025-01-01');
    INSERT INTO convention (id, number, title, amends, emergency, valid_from) VALUES (11, '10-bis', 'Emergenza', 10, 1, '2026-05-01');
    INSERT INTO convention (id, number, title, amends, valid_from) VALUES (12, '10-ter', 'Proroga', 11, '2026-12-01');
    INSERT INTO convention_fund (convention, fund_annuality, amount) VALUES (11, 1, 20000), (11, 2, 5000);
    INSERT INTO convention_partner (convention, organisation, role, budget, own_resources) VALUES (10, 2, 'lead', 75000, 9000), (10, 1, 'partner', 25000, NULL);
    INSERT INTO partner_line (convention, organisation, line, role, budget, people)
    VALUES (10, 2, '1.2', 'lead', 30000, 3), (10, 1, '1.2', 'co_actor', 10000, 1);
    UPDATE expense SET convention = 10;
    INSERT INTO expense (id, organisation, kind, number, day, total, convention, own_contribution)
    VALUES (2, 2, 'invoice', '8', '2026-04-01', 3000, 11, NULL), (3, 2, 'invoice', '9', '2026-04-02', 500, 10, 1);
    INSERT INTO allocation (expense, fund_annuality, intervention, amount) VALUES (2, 1, 1, 3000), (3, 1, 1, 500);
    INSERT INTO hourly_cost (profile, method, rate, valid_from, valid_to)
    VALUES ('volunteer', 'ucs', 1001, '2026-01-01', '2026-06-30'), ('volunteer', 'ucs', 1100, '2026-07-01', NULL);
    INSERT INTO own_resource (convention, organisation, day, kind, minutes, amount)
    VALUES (10, 2, '2026-06-30', 'volunteers', 90, NULL), (10, 2, '2026-07-01', 'volunteers', 90, NULL), (10, 2, '2026-08-01', 'goods', NULL, 2500),
           (11, 2, '2025-03-01', 'volunteers', 60, NULL);
    INSERT INTO partner_report (convention, organisation, period_from, period_to, due_on, received_on)
    VALUES (10, 2, '2026-01-01', '2026-06-30', '2026-07-31', '2026-08-10'), (10, 2, '2026-07-01', '2026-12-31', '2027-01-31', NULL);
"""

faults = []


def expect(what, found, wanted):
    if found != wanted:
        faults.append(f"{what}: {found}, not {wanted}")


def case_file():
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    for path in sorted((ROOT / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    db.executescript(REFERENCE)
    for path in (ROOT / "parameters").glob("*.toml"):
        for p in tomllib.loads(path.read_text(encoding="utf-8"))["parameter"]:
            db.execute("INSERT INTO temp.parameter (id, value, valid_from, valid_to) VALUES (?, ?, ?, ?)",
                       (p["id"], p["value"], p.get("valid_from"), p.get("valid_to")))
    db.executescript((HERE / "fixtures/checks/good.sql").read_text(encoding="utf-8"))
    db.executescript(LEDGER)
    return db


def rows(db, dataset, **scope):
    description, sql = read(ROOT / "datasets" / f"{dataset}.sql")
    return db.execute(with_used(description, sql), SCOPE | scope).fetchall()


def check_plan(db):
    lines = {(r["year"], r["number"]): r for r in rows(db, "local_plan")}
    one, other, outside = lines[2024, "1"], lines[2024, "3"], lines[2024, "—"]
    expect("an act of its intervention's only line", (one["committed"], one["paid"]), (200000, 12200))
    expect("costs of that line, without what the partner brings as its own", one["charged"], 12200 + 3000)
    expect("what remains", (one["uncommitted"], one["residual"]), (300000, 500000 - 12200))
    expect("an act that names its line; a continued one adds nothing; an order without a receipt is not paid", (other["committed"], other["paid"]), (1500, 1200))
    expect("of two lines of one intervention, neither", (outside["committed"], outside["planned"]), (700, None))
    whole = sum(r["amount"] + r["changes"] for r in rows(db, "obligations") if r["year"] == 2024)
    expect("the lines of an annuality make the whole", sum(r["committed"] for r in lines.values()), whole)


def check_conventions(db):
    split = {r["number"]: r for r in rows(db, "conventions", as_of="2026-12-31")}
    expect("an addendum of an addendum has the first root", split["10-ter"]["root"], "10")
    expect("an addendum with its own funds", (split["10-bis"]["funds"], split["10-bis"]["amount"], split["10-bis"]["emergency"]), ("QSFP 2024, QSFP 2023", 25000, 1))
    expect("own contribution is not charged", (split["10"]["charged"], split["10-bis"]["charged"]), (12200, 3000))
    expect("hours worth the rate of their day, each rounded", split["10"]["own"], 1502 + 1650 + 2500)
    expect("hours of a volunteer without a rate: the parameter", split["10-bis"]["own"], 1857)
    expect("said where it comes from", [r["rate_from"] for r in rows(db, "own_resources", **{"from": "2025-01-01"})], ["costi orari", "costi orari", None, "parametro"])
    (total,) = [r for r in rows(db, "convention_totals", as_of="2026-12-31") if r["root"] == "10"]
    expect("together", (total["addenda"], total["amount"], total["charged"], total["own"]), (2, 125000, 15200, 5652 + 1857))
    lead, partner = sorted(rows(db, "convention_partners"), key=lambda r: r["role"])
    expect("a partner's share", (lead["budget"], lead["share"], lead["promised"]), (75000, 7500, 9000))
    expect("what it brings beside what is financed, that of the addendum too", (lead["charged"], lead["own"]), (12200 + 3000, 5652 + 1857 + 500))
    expect("the part that is its own", lead["own_share"], 3451)
    expect("the other", (partner["share"], partner["own"], partner["own_share"]), (2500, None, None))
    expect("roles of a line", [(r["role"], r["share"], r["people"]) for r in sorted(rows(db, "partner_lines"), key=lambda r: -r["budget"])],
           [("lead", 7500, 3), ("co_actor", 2500, 1)])
    expect("reports due: ten days late, and one to come", [(r["late"], r["received_on"]) for r in sorted(rows(db, "partner_reports"), key=lambda r: r["due_on"])],
           [(10, "2026-08-10"), (None, None)])


def check_counted_twice(db):
    """S-100: hours on the fund of a worker whose contract of that day counts for the contribution, whatever is written of the person."""
    description, sql = read(ROOT / "checks" / "social_worker_counted_twice.sql")
    for permanent, share, found in ((1, None, 1), (1, 2000, 1), (1, 100, 0), (0, None, 0)):
        db.execute("SAVEPOINT twice")
        db.execute("INSERT INTO staff_contract (staff, body, permanent, social_share, valid_from) VALUES (1, 1, ?, ?, '2026-01-01')", (permanent, share))
        expect(f"permanent {permanent}, share {share}", len(db.execute(with_used(description, sql), SCOPE | {"as_of": "2026-10-31"}).fetchall()), found)
        db.execute("ROLLBACK TO twice")


def check_adhesion(db):
    """S-098, C09: with the act of its comune a premium is the Ministry's; of another comune it is not; of which one, nobody has said."""
    description, sql = read(ROOT / "checks" / "inail_charged.sql")
    db.execute("SAVEPOINT adhesion")
    db.execute("INSERT INTO puc_project (id, number, title, comune) VALUES (2, 'ALTRO', 'Altro', 2)")
    db.execute("UPDATE allocation SET intervention = 2 WHERE expense = 1")
    for project, answer, found in ((None, "unknown", 1), (1, "no", 1), (2, "yes", 0)):
        db.execute("UPDATE allocation SET puc_project = ? WHERE expense = 1", (project,))
        places = [r for r in rows(db, "expense_places", record=1, intervention="PUC_INAIL") if r["year"] == 2024]
        expect(f"where the premium of project {project} can go", [(r["answer"], "adesione" in r["why"]) for r in places], [(answer, answer != "yes")])
        expect(f"the check about project {project}", len(db.execute(with_used(description, sql), SCOPE).fetchall()), found)
    db.execute("ROLLBACK TO adhesion")


def check_reserves(db):
    """S-098, V3: a reserve is missed when it cannot be reached any more, not before; a ceiling at once."""
    description, sql = read(ROOT / "checks" / "spending_limit_passed.sql")
    db.execute("UPDATE fund_annuality SET allotted = 20000 WHERE id = 1")
    cases = [(">=", 2000, None, "2027-01-01", 0), (">=", 2000, 2, "2027-01-01", 0), (">=", 2500, 2, "2027-01-01", 1), (">=", 2400, 2, "2027-01-01", 0),
             (">", 2400, 2, "2027-01-01", 1), (">=", 2000, 2, "2026-08-31", 0), (">=", 2000, 2, "2026-08-30", 1), ("<", 7600, 1, None, 1), ("<=", 7600, 1, None, 0)]
    for comparison, value, intervention, until, found in cases:
        db.execute("SAVEPOINT reserve")
        db.execute("INSERT INTO spending_limit (key, fund, year_from, intervention, numerator, denominator, comparison, value, unit, label, source, evidence)"
                   " VALUES ('R', 1, 2024, ?, 'intervention_charged', 'annuality_allotted', ?, ?, 'share', 'prova', 'prova', 'practice')", (intervention, comparison, value))
        db.execute("UPDATE fund_annuality SET spend_to = ? WHERE id = 1", (until,))
        rows_found = [r for r in db.execute(with_used(description, sql), SCOPE | {"as_of": "2026-08-31"}) if r["detail"].startswith("prova")]
        expect(f"{comparison} {value} of {intervention} until {until}", len(rows_found), found)
        db.execute("ROLLBACK TO reserve")


def check_forecast(db):
    """S-107: what is promised, spent and left of an annuality, and whether the pace of the last 365 days is enough."""
    db.execute("SAVEPOINT forecast")
    db.execute("UPDATE fund_annuality SET spend_to = '2026-12-30' WHERE id = 1")
    (year,) = [r for r in rows(db, "fund_forecast", as_of="2026-10-31") if r["year"] == 2024]
    whole = sum(r["amount"] + r["changes"] for r in rows(db, "obligations", as_of="2026-10-31") if r["year"] == 2024)
    expect("promised by the addendum, and committed", (year["promised"], year["committed"], year["to_commit"]), (20000, whole, 10000000 - whole))
    db.execute("UPDATE allocation SET reporting_state = 'sent' WHERE id = 1")
    (sent,) = [r for r in rows(db, "fund_forecast", as_of="2026-10-31") if r["year"] == 2024]
    expect("reported", (year["reported"], sent["reported"], sent["reported_share"]), (0, 12200, 12))
    expect("ordered in the last year", year["year_spent"], 12200 + 1200 + 50)
    expect("at this pace", (year["days_left"], year["expected"], year["reading"]), (60, rounded(Fraction(13450 * 60, 365)), "a questo ritmo non si spende tutto"))
    expect("the parts make the whole", year["expected"] + year["at_risk"], year["to_spend"])
    for day, days, reading in ("2026-12-30", 0, "a questo ritmo non si spende tutto"), ("2026-12-31", -1, "il termine è passato"):
        (year,) = [r for r in rows(db, "fund_forecast", as_of=day) if r["year"] == 2024]
        expect(f"on {day} all of it would be left", (year["days_left"], year["at_risk"], year["reading"]), (days, year["to_spend"], reading))
    db.execute("UPDATE fund_annuality SET spend_to = NULL")
    expect("no day known: no forecast", {(r["expected"], r["at_risk"]) for r in rows(db, "fund_forecast")}, {(None, None)})
    db.execute("ROLLBACK TO forecast")


def rounded(value):
    """Half away from zero, exactly."""
    return int(abs(value) + Fraction(1, 2)) * (1 if value >= 0 else -1)


def check_rates(db):
    """S-098, S-099: the four methods; a rate that changes within a month makes two rows, whose sum is the month's."""
    costs = [("real_1720", 3440000, None, None, 2000), ("real_1720", 1720000, None, 5000, 2000), ("real_monthly", 300000, 9000, None, 2000),
             ("real_contract", 3200000, 96000, None, 2000), ("real_contract", 5, 120, None, 3), ("real_contract", 4, 180, None, 1),
             ("real_monthly", 300000, None, None, None)]
    for method, cost, minutes, share, wanted in costs:
        db.execute("SAVEPOINT rated")
        db.execute("INSERT INTO staff_cost (staff, method, cost, minutes, share, valid_from) VALUES (1, ?, ?, ?, ?, '2026-01-01')", (method, cost, minutes, share))
        expect(f"{method} of {cost}", [r["rate"] for r in rows(db, "hourly_rates") if r["staff"] == "OP-000001"], [] if wanted is None else [wanted])
        db.execute("ROLLBACK TO rated")
    db.executescript("""
        INSERT INTO hourly_cost (profile, method, rate) VALUES ('social_worker', 'ucs', 2967);
        INSERT INTO staff_cost (staff, method, cost, minutes, valid_from, valid_to) VALUES (1, 'real_monthly', 300000, 9000, '2026-10-10', '2026-10-20');
        INSERT INTO timesheet_day (id, staff, day, other_minutes) VALUES (2, 1, '2026-10-12', 30), (3, 1, '2026-10-21', NULL);
        INSERT INTO timesheet_share (timesheet_day, fund_annuality, minutes) VALUES (2, 1, 61), (3, 1, 61);
    """)
    found = sorted((r["method"], r["charged"], r["worked"], r["cost"]) for r in rows(db, "statement_staff") if r["staff"] == "OP-000001")
    expect("by method within a month", found, [("real_monthly", 61, 91, 2033), ("ucs", 420 + 61, 432 + 61, rounded(Fraction(481 * 2967, 60)))])


def check_random(db):
    """Any costs, any hours: each row is rounded alone, half away from zero, and the total is the sum of the rows."""
    chance = random.Random(7)
    for number in range(40):
        rate, minutes = chance.randrange(0, 10000), chance.randrange(1, 20000)
        db.execute("SAVEPOINT chance")
        db.execute("DELETE FROM timesheet_share")
        db.execute("DELETE FROM staff_cost")
        db.execute("INSERT INTO hourly_cost (staff, rate, valid_from) VALUES (1, ?, '2026-01-01')", (rate,))
        db.execute("INSERT INTO timesheet_share (timesheet_day, fund_annuality, minutes) VALUES (1, 1, ?), (1, 2, ?)", (minutes, minutes // 2 + 1))
        expect(f"{minutes} minutes at {rate}", sum(r["cost"] for r in rows(db, "statement_staff")),
               rounded(Fraction(minutes * rate, 60)) + rounded(Fraction((minutes // 2 + 1) * rate, 60)))
        db.execute("ROLLBACK TO chance")


def check_cups(db):
    """S-001: any CUP that the annuality has on the day will do, for documents, payment orders, and where an expense may go."""
    def found(check):
        return [r["record"] for r in db.execute(read(ROOT / "checks" / f"{check}.sql")[1], SCOPE)]
    db.execute("SAVEPOINT cups")
    for table in ("expense", "payment_order"):
        db.execute(f"UPDATE {table} SET cup = 'D63H24827972119', day = '2026-06-01'")
    expect("from its first day", (found("allocation_cup"), found("payment_cup")), ([], []))
    for table in ("expense", "payment_order"):
        db.execute(f"UPDATE {table} SET day = '2026-05-31' WHERE id = 1")
    expect("the day before", (found("allocation_cup"), found("payment_cup")), (["IM-000001"], ["MAN-000001"]))
    (front,) = rows(db, "qsfp_annuality", annuality=2024)
    expect("the front page names both", front["cup"], "C63H24827972110, D63H24827972119")
    db.execute("ROLLBACK TO cups")


def check_staff(db):
    people = {r["staff"]: r for r in rows(db, "staff_positions")}
    expect("full time and half time", (people["OP-000001"]["fte"], people["OP-000003"]["fte"]), (100, 50))
    db.execute("INSERT INTO staff_contract (staff, body, weekly_minutes, full_time_minutes, valid_from) VALUES (1, 1, 540, 2160, '2026-01-01'), (1, 2, 1080, 2160, '2026-01-01')")
    expect("contracts in place of what staff says, added up", next(r["fte"] for r in rows(db, "staff_positions") if r["staff"] == "OP-000001"), 75)


def check_profiles(db):
    """S-102: on every day of a co-design somebody is there for each profile; a day between two people is found, a hand-over is not."""
    for name in ("minimum_profile", "staff_profile"):
        for code in tomllib.loads((ROOT / "codes" / f"{name}.toml").read_text(encoding="utf-8"))["code"]:
            db.execute("INSERT INTO temp.code (list, code, label) VALUES (?, ?, ?)", (name, code["code"], code["label"]))
    db.executescript("""
        UPDATE convention SET kind = NULL;
        INSERT INTO convention (number, title, kind, valid_from, valid_to) VALUES ('20', 'Prova', 'codesign', '2026-02-01', '2026-12-31');
        DELETE FROM staff_contract; DELETE FROM staff_cost;
        UPDATE staff SET profile = 'educator', valid_from = NULL;
        INSERT INTO staff (name, profile, valid_from, valid_to) VALUES ('S1', 'social_worker', NULL, NULL), ('A1', 'admin', NULL, '2026-05-31'),
          ('A2', 'admin', '2026-06-01', NULL), ('C1', 'coordinator', '2026-01-01', '2026-06-30'), ('C2', 'coordinator', '2026-07-02', NULL);
    """)
    _, sql = read(ROOT / "checks" / "profile_missing.sql")
    expect("the one day without a coordinator", [(r["day"], r["detail"]) for r in db.execute(sql, SCOPE)], [("2026-07-01", "nessuno in servizio: Coordinatore")])


def main():
    db = case_file()
    check_forecast(db)
    check_counted_twice(db)
    check_adhesion(db)
    db.execute("SAVEPOINT reserves")
    check_reserves(db)
    db.execute("ROLLBACK TO reserves")
    check_plan(db)
    check_conventions(db)
    check_cups(db)
    check_rates(db)
    check_random(db)
    check_staff(db)
    check_profiles(db)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main())
