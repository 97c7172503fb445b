"""The same facts as count.py, read from a case file."""
import collections
import sqlite3


class Case:
    def __init__(self, path):
        self.connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def one(self, query, *values):
        return self.connection.execute(query, values).fetchone()[0]

    def pairs(self, query, *values):
        return dict(self.connection.execute(query, values).fetchall())

    def outcomes(self, file_name):
        """Rows of the first import of a file, by outcome, with the rejected ones by place."""
        batch, *counts = self.connection.execute(
            "SELECT id, rows, imported, unchanged, set_aside, skipped, rejected FROM batch"
            " WHERE file_name = ? ORDER BY id LIMIT 1", (file_name,)).fetchone()
        found = dict(zip(("rows", "imported", "unchanged", "set_aside", "skipped", "rejected"), counts))
        found["rejected_lines"] = sorted(self.connection.execute(
            "SELECT coalesce(sheet, ''), line FROM batch_row WHERE batch = ? AND outcome = 'rejected'",
            (batch,)).fetchall())
        return found


def gepi_cases(case):
    return {
        "grants": case.one("SELECT count(*) FROM measure_grant"),
        "adi": case.one("SELECT count(*) FROM measure_grant WHERE measure = 'ADI'"),
        "sfl": case.one("SELECT count(*) FROM measure_grant WHERE measure = 'SFL'"),
        "persons": case.one("SELECT count(DISTINCT person) FROM measure_grant"),
        "adi_heads": case.one("SELECT count(DISTINCT head) FROM household"),
        "summons": case.one("SELECT count(*) FROM summons"),
        "meetings": case.one("SELECT count(*) FROM meeting"),
        "plans_signed": case.one("SELECT count(*) FROM plan WHERE signed_on IS NOT NULL"),
        "first_meeting_without_case_manager": case.one(
            "SELECT count(*) FROM care_case k WHERE EXISTS (SELECT 1 FROM meeting WHERE care_case = k.id)"
            " AND NOT EXISTS (SELECT 1 FROM case_role WHERE care_case = k.id AND role = 'case_manager')"),
    }


def gepi_members(case):
    return {
        "persons": case.one("SELECT count(DISTINCT person) FROM household_member"),
        "memberships": case.one("SELECT count(*) FROM household_member"),
    }


IN_TARGET = """comune IN (SELECT comune FROM ambito_comune
  WHERE coalesce(valid_from, '') <= contact.day AND coalesce(valid_to, '9999') >= contact.day)"""


def antennas(case):
    by_antenna = "SELECT antenna.name, count(*) FROM contact JOIN antenna ON antenna.id = contact.antenna"
    return {
        "contacts": case.one("SELECT count(*) FROM contact"),
        "anonymous": case.one("SELECT count(*) FROM contact WHERE person IS NULL"),
        "persons": case.one("SELECT count(DISTINCT person) FROM contact"),
        "by_antenna": case.pairs(by_antenna + " GROUP BY 1"),
        "in_target": case.one(f"SELECT count(*) FROM contact WHERE {IN_TARGET}"),
        "in_target_by_antenna": case.pairs(
            f"{by_antenna} WHERE contact.{IN_TARGET} GROUP BY 1"),
        "requests": case.one("SELECT count(*) FROM request"),
        "referrals": case.one("SELECT count(*) FROM referral"),
        "minutes": case.one("SELECT coalesce((SELECT sum(minutes) FROM request), 0)"
                            " + coalesce((SELECT sum(minutes) FROM contact), 0)"),
    }


def puc_projects(case):
    return {
        "projects": case.one("SELECT count(*) FROM puc_project"),
        "seats": case.one("SELECT sum(seats) FROM puc_project"),
        "by_comune": case.pairs("SELECT comune.name, count(*) FROM puc_project"
                                " JOIN comune ON comune.id = puc_project.comune GROUP BY 1"),
    }


def puc_pairings(case):
    return {
        "pairings": case.one("SELECT count(*) FROM puc_assignment"),
        "persons": case.one("SELECT count(DISTINCT person) FROM puc_assignment"),
    }


def puc_attendance(case):
    by_person = collections.defaultdict(dict)  # under each key that the person has had
    for key, kind, minutes in case.connection.execute(
            "SELECT puc_project.number || ' ' || k.value, a.kind, sum(minutes) FROM puc_attendance a"
            " JOIN puc_project ON puc_project.id = a.puc_project"
            " JOIN person_key k ON k.person = a.person AND k.kind = 'CF'"
            " GROUP BY puc_project.number, k.value, a.kind"):
        by_person[key][kind] = minutes
    return {
        "days": case.one("SELECT count(*) FROM puc_attendance"),
        "persons": case.one("SELECT count(DISTINCT person) FROM puc_attendance"),
        "minutes": case.pairs("SELECT kind, sum(minutes) FROM puc_attendance GROUP BY 1"),
        "by_person": dict(by_person),
    }


def timesheet(case):
    by_fund = case.pairs(
        "SELECT fund.acronym || ' ' || year, sum(minutes) FROM timesheet_share"
        " JOIN fund_annuality a ON a.id = fund_annuality JOIN fund ON fund.id = a.fund GROUP BY 1")
    other, absent, total = case.connection.execute(
        "SELECT sum(other_minutes), sum(absence_minutes), sum(worked_minutes) FROM timesheet_day"
    ).fetchone()
    return {
        "days": case.one("SELECT count(*) FROM timesheet_day"),
        "staff": case.one("SELECT count(DISTINCT staff) FROM timesheet_day"),
        "minutes": {"QSFP 2024": by_fund.get("QSFP 2024"), "PNRR 1.1.4": by_fund.get("PNRR-1.1.4 2022"),
                    "Altro": other, "Assenze": absent, "Totale ore": total},
    }


def ets_statement(case):
    charged = {"total": case.one("SELECT sum(amount) FROM allocation")}
    for name, column, tables in (
            ("annuality", "a.year", "JOIN fund_annuality a ON a.id = fund_annuality"),
            ("intervention", "i.acronym", "JOIN intervention i ON i.id = allocation.intervention"),
            ("partner", "o.name", "JOIN expense e ON e.id = expense JOIN organisation o"
                                  " ON o.id = e.organisation")):
        charged |= {f"{name} {key}": amount for key, amount in case.connection.execute(
            f"SELECT {column}, sum(amount) FROM allocation {tables} GROUP BY 1")}
    return {
        "documents": case.one("SELECT count(*) FROM expense"),
        "allocations": case.one("SELECT count(*) FROM allocation"),
        "charged_cents": charged,
    }


def payments(case):
    cumulated = {}
    for limit in ("2026-08-31", "2026-10-31"):
        found = collections.defaultdict(dict)
        for what, column, table in (
                ("obliged", "day", "obligation t JOIN fund_annuality a ON a.id = t.fund_annuality"),
                ("ordered", "t.day", "payment_order t JOIN obligation o ON o.id = t.obligation"
                                     " JOIN fund_annuality a ON a.id = o.fund_annuality"),
                ("receipted", "t.receipt_on", "payment_order t JOIN obligation o ON o.id = t.obligation"
                                              " JOIN fund_annuality a ON a.id = o.fund_annuality")):
            for fund, amount in case.connection.execute(
                    f"SELECT fund.acronym || ' ' || a.year, sum(CASE WHEN {column} <= ? THEN t.amount"
                    f" ELSE 0 END) FROM {table} JOIN fund ON fund.id = a.fund GROUP BY 1", (limit,)):
                found[fund][what] = amount
        cumulated[limit] = dict(found)
    return {
        "obligations": case.one("SELECT count(*) FROM obligation"),
        "orders": case.one("SELECT count(*) FROM payment_order"),
        "credit_notes": case.one("SELECT count(*) FROM payment_order WHERE amount < 0"),
        "obligations_cents": case.one("SELECT sum(amount) FROM obligation"),
        "orders_cents": case.one("SELECT sum(amount) FROM payment_order"),
        "cumulated": cumulated,
    }


def allotments(case):
    return {key: {"allotted": allotted, "received": received} for key, allotted, received in
            case.connection.execute("SELECT fund.acronym || ' ' || year, allotted, received"
                                    " FROM fund_annuality JOIN fund ON fund.id = fund")}


def survey_rounds(case):
    found = collections.defaultdict(dict)
    for as_of, year, committed, liquidated in case.connection.execute(
            "SELECT as_of, year, committed, liquidated FROM survey_round r"
            " JOIN fund_annuality a ON a.id = r.fund_annuality"):
        found[as_of][str(year)] = {"committed": committed, "liquidated": liquidated}
    return dict(found)


FACTS = {
    "gepi_casi.csv": gepi_cases, "gepi_componenti.csv": gepi_members, "antenne.xlsx": antennas,
    "puc_catalogo.csv": puc_projects, "puc_abbinamenti.csv": puc_pairings,
    "presenze_puc.ods": puc_attendance, "timesheet.csv": timesheet, "spese_ets.xlsx": ets_statement,
    "mandati.csv": payments, "stanziamenti.csv": allotments, "rilevazioni_precedenti.csv": survey_rounds,
}
