"""What a check or a dataset says of a day is what was true that day, whatever has changed since; a household that nobody
wrote is found through who applied (S-096)."""

import pathlib
import sqlite3
import sys

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

from query_text import read, with_used

HERE = pathlib.Path(__file__).resolve().parent
SCHEMAS = HERE.parent / "schemas"
COLUMNS = ("id", "label", "value", "unit", "valid_from", "valid_to", "source", "evidence", "verified")
REVOKED = "UPDATE measure_grant SET status = 'revoked', status_on = '2026-10-15' WHERE id = 1;"
NO_MEETING = "DELETE FROM meeting; DELETE FROM summons;"
CLOSED = "UPDATE care_case SET state = 'closed', state_on = '2026-10-15' WHERE id = 1;"
NO_HOUSEHOLD = "UPDATE measure_grant SET household = NULL; UPDATE care_case SET household = NULL;"

# What was written, the query, the day, how many rows it gives.
CASES = [
    (NO_MEETING + REVOKED, "checks/adi_first_meeting_late", {"2026-10-14": 1, "2026-10-15": 0}),
    ("UPDATE assessment SET outcome = 'C';", "checks/complex_without_framework", {"2020-01-01": 0, "2026-06-10": 1}),
    ("UPDATE assessment SET outcome = 'C', closed_on = '2026-07-20';", "checks/complex_without_framework",
     {"2026-07-19": 0, "2026-07-20": 1}),
    ("UPDATE assessment SET outcome = 'C'; INSERT INTO assessment (care_case, tool, opened_on) VALUES (1, 'QA', '2026-08-01');",
     "checks/complex_without_framework", {"2026-07-31": 1, "2026-08-01": 0}),
    ("UPDATE assessment SET outcome = 'C';" + CLOSED, "checks/complex_without_framework", {"2026-10-14": 1, "2026-10-15": 0}),
    ("DELETE FROM case_role;" + CLOSED, "checks/case_without_manager", {"2026-06-09": 0, "2026-10-14": 1, "2026-10-15": 0}),
    ("DELETE FROM meeting; UPDATE summons SET outcome = NULL; INSERT INTO meeting (care_case, day) VALUES (1, '2026-08-01');",
     "checks/summons_without_outcome", {"2026-07-31": 1, "2026-08-01": 0}),
    ("UPDATE referral SET outcome_on = '2026-10-25', acknowledged_on = '2026-10-25';", "checks/referral_unanswered",
     {"2026-10-24": 1, "2026-10-25": 0}),
    ("UPDATE referral SET outcome_on = '2026-10-25';", "datasets/referrals", {"2026-10-31": 1}),
    ("UPDATE measure_grant SET pad_on = NULL WHERE id = 1;" + REVOKED, "checks/grant_without_pad",
     {"2026-10-14": 1, "2026-10-15": 0}),
    ("INSERT INTO measure_grant (measure, person, household, decision, status, valid_from, status_on)"
     " VALUES ('ADI', 1, 1, 'accepted', 'revoked', '2026-10-01', '2026-10-15');", "checks/grant_twice",
     {"2026-09-30": 0, "2026-10-14": 1, "2026-10-15": 0}),
    ("UPDATE measure_grant SET members = 3 WHERE id = 1;" + REVOKED, "checks/household_size", {"2026-10-14": 1, "2026-10-15": 0}),
    ("UPDATE obligation SET amount = 100 WHERE id = 1;", "checks/obligation_overpaid", {"2026-05-09": 0, "2026-05-10": 1}),
    ("UPDATE organisation SET runts_number = NULL WHERE id = 2;", "checks/partner_without_runts", {"2026-02-28": 0, "2026-03-01": 1}),
    (CLOSED, "datasets/cases", {"2026-06-09": 0, "2026-10-14": 1, "2026-10-15": 0}),
    # The household found through its members: persons 1 and 2 are household 1, person 3 is in none.
    (NO_HOUSEHOLD, "datasets/beneficiaries", {"2026-10-31": 3}),
    (NO_HOUSEHOLD, "checks/grant_without_household", {"2026-10-31": 0}),
    (NO_HOUSEHOLD + "UPDATE measure_grant SET members = 5 WHERE id = 1;", "checks/household_size", {"2026-10-31": 1}),
    (NO_HOUSEHOLD + "UPDATE puc_assignment SET person = 2;", "checks/puc_title", {"2026-10-31": 0}),
    (NO_HOUSEHOLD + "UPDATE puc_assignment SET person = 2; UPDATE puc_attendance SET person = 2;"
     "UPDATE measure_grant SET valid_to = '2026-10-05' WHERE id = 1;", "checks/attendance_without_title", {"2026-10-31": 1}),
    ("UPDATE opportunity SET valid_to = '2026-10-15';", "checks/participation_outside", {"2026-09-19": 0, "2026-10-15": 0, "2026-10-16": 1}),
    ("UPDATE convention SET valid_to = '2026-10-15';", "checks/host_without_agreement", {"2026-10-15": 0, "2026-10-16": 1}),
    ("UPDATE convention SET valid_to = '2026-10-15'; INSERT INTO convention (number, title, amends, valid_from, valid_to)"
     " VALUES ('PROVA-PROROGA', 'Proroga', 1, '2026-10-16', '2026-10-20');", "checks/host_without_agreement",
     {"2026-10-15": 0, "2026-10-20": 0, "2026-10-21": 1}),
    ("DELETE FROM event_attendance; UPDATE event SET citizens = NULL;", "checks/event_without_attendance", {"2026-10-11": 0, "2026-10-12": 1}),
    (NO_HOUSEHOLD + "INSERT INTO household (id, head) VALUES (2, 2);"
     "INSERT INTO household_member (household, person, valid_from) VALUES (2, 1, '2026-10-10');",
     "checks/grant_without_household", {"2026-10-09": 0, "2026-10-10": 1}),
]

faults = []


def case_file(scene):
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    for path in sorted((SCHEMAS / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    db.executescript((HERE / "fixtures/checks/good.sql").read_text(encoding="utf-8") + scene)
    db.execute(f"CREATE TEMP TABLE parameter ({', '.join(COLUMNS)})")
    for path in (SCHEMAS / "parameters").glob("*.toml"):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["parameter"]:
            db.execute(f"INSERT INTO temp.parameter VALUES ({', '.join('?' * len(COLUMNS))})",
                       [entry.get(column) for column in COLUMNS])
    return db


def rows(db, query, day):
    sql = with_used(*read(SCHEMAS / f"{query}.sql"))
    return db.execute(sql, {"as_of": day, "from": "2020-01-01", "to": day}).fetchall()


def expect(what, found, wanted):
    if found != wanted:
        faults.append(f"{what}: {found}, not {wanted}")


def main():
    for scene, query, days in CASES:
        db = case_file(scene)
        for day, wanted in days.items():
            expect(f"{query} on {day} after {scene}", len(rows(db, query, day)), wanted)

    db = case_file(NO_HOUSEHOLD)
    found = {(row["person"], row["household"]) for row in rows(db, "datasets/beneficiaries", "2026-10-31")}
    expect("who is covered", found, {("P-000001", "N-000001"), ("P-000002", "N-000001"), ("P-000003", None)})
    expect("the household of a case", [row["household"] for row in rows(db, "datasets/cases", "2026-10-31")], ["N-000001"])
    db = case_file("UPDATE referral SET outcome_on = '2026-10-25';")
    for day, wanted in {"2026-10-24": ("pending", None), "2026-10-25": ("taken", 20)}.items():
        expect(f"the referral on {day}", [(row["outcome"], row["days_to_answer"]) for row in rows(db, "datasets/referrals", day)], [wanted])
    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main())
