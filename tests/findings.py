"""Where each check of access, cases and plans begins and ends: the last row that is right, the first that is not.

V-01 V-03 V-05 to V-12, V-18 to V-30, V-34, C01 to C18, V1 to V3, V5, V6, V8; S-015, S-021, S-025, S-027, S-066, S-071, S-076, S-078, S-079, S-082,
S-091, S-092, S-098, S-102. The good case file of the checks is changed a little, and the check is asked of one or more days."""

import pathlib
import sqlite3
import sys

try:
    import tomllib
except ModuleNotFoundError:
    print("skipped: python3 >= 3.11 needed")
    sys.exit(0)

import sql_functions
from query_text import read, with_used

HERE = pathlib.Path(__file__).resolve().parent
SCHEMAS = HERE.parent / "schemas"
TODAY = "2026-10-31"
ONE_MEETING = "DELETE FROM meeting WHERE day > '2026-07-10';"
URGENT = "UPDATE contact SET urgent = 1 WHERE id = 1; UPDATE contact SET day = '2026-10-05' WHERE id = 1;"
BOUND_UNTIL = "UPDATE commitment SET start_on = '2026-08-01' WHERE id = 1; UPDATE person SET birth_day = "


def key(value):
    return f"INSERT INTO person_key (person, kind, value) VALUES (3, 'CF', '{value}');"


def again(day):
    return URGENT + f"INSERT INTO contact (antenna, day, person, urgent) VALUES (2, '{day}', 1, 1);"


def alone(day, urgent=1):
    return f"INSERT INTO contact (antenna, day, person, urgent, outcome) VALUES (1, '{day}', 3, {urgent}, 'orientation');"


def manager(first_to, next_from):
    return (f"UPDATE case_role SET valid_to = '{first_to}' WHERE id = 1;"
            f"INSERT INTO case_role (care_case, role, staff, valid_from) VALUES (1, 'case_manager', 2, '{next_from}');")


def measure(name, person, rest="'accepted', 'granted', '2026-09-01', NULL"):
    return f"INSERT INTO measure_grant (measure, person, decision, status, valid_from, valid_to) VALUES ('{name}', {person}, {rest});"


def sat(scale, rest=""):
    return f"UPDATE measure_grant SET scale = {scale} WHERE id = 1; UPDATE disadvantage_certificate SET programme_to = NULL; {rest}"


def child(number, birth_day):
    return (f"INSERT INTO person (id, surname, name, birth_day) VALUES ({number}, 'Prova', 'Figlio {number}', '{birth_day}');"
            f"INSERT INTO household_member (household, person) VALUES (1, {number});"
            "UPDATE measure_grant SET members = members + 1 WHERE id = 1;")


ACTIVATABLE = "UPDATE household_member SET activatable = 1, bound = 1 WHERE person = 2;"
MONTH = "INSERT INTO internship_month (internship, month, done_minutes) VALUES (9, "
LEASE = "INSERT INTO housing_contract (housing_path, valid_from, valid_to) VALUES (1, '2026-09-01', '2026-10-20');"


def internship(first, last):
    return ("INSERT INTO internship (id, person, kind, valid_from, valid_to, ended_on)"
            f" VALUES (9, 2, 'inclusion', '{first}', '{last}', '{last}');")


SENT = "UPDATE survey_round SET sent_on = '2026-09-15' WHERE id = 2;"
TEAM = ("INSERT INTO convention (number, title, kind, valid_from, valid_to) VALUES ('COP', 'Prova', 'codesign', '2026-09-01', '2026-12-31');"
        "INSERT INTO staff (name, profile) VALUES ('Prova Tre', 'coordinator');"
        "INSERT INTO staff (id, name, profile, valid_from, valid_to) VALUES (9, 'Prova Quattro', 'admin', '2026-01-01', '2026-10-10');")


def planned(first, revised):
    return ("INSERT INTO budget_item (fund_annuality, intervention, revision, amount, decided_on)"
            f" VALUES (1, 1, 0, {first}, '2026-01-01'), (1, 1, 1, {revised}, '2026-06-01');")


def limit(numerator, comparison, value):
    return ("INSERT INTO spending_limit (key, fund, intervention, numerator, denominator, comparison, value, unit, label, source, evidence)"
            f" VALUES ('V', 1, 1, '{numerator}', 'annuality_allotted', '{comparison}', {value}, 'share', 'Prova', 'prova', 'practice');")


# The check, what was changed, on which day, how many records it names.
CASES = [
    # V-30: the sitting after, of the same body, is the last to approve the minutes; a decision is late the day after
    ("minutes_unapproved", "UPDATE sitting SET minutes_approved_on = NULL;", {"2026-09-14": 0, "2026-09-15": 1}),
    ("minutes_unapproved", "UPDATE sitting SET minutes_approved_on = NULL; UPDATE sitting SET node = 'CTS' WHERE id = 2;", {TODAY: 0}),
    ("minutes_unapproved", "UPDATE sitting SET minutes_approved_on = '2026-10-01' WHERE id = 1;", {"2026-09-30": 1, "2026-10-01": 0}),
    ("decision_past_due", "UPDATE decision SET status = NULL;", {"2026-08-31": 0, "2026-09-01": 1}),
    ("decision_past_due", "UPDATE decision SET status_on = '2026-09-10';", {"2026-09-09": 1, "2026-09-10": 0}),
    # S-076, S-111: who leaves the staff leaves seats and open decisions too
    ("staff_left_holding", "UPDATE case_role SET valid_to = '2026-10-20'; UPDATE staff SET valid_to = '2026-10-20' WHERE id = 1;",
     {"2026-10-20": 0, "2026-10-21": 2}),
    # V2: who applies is the base; each other member by the heaviest weight; minors and a child under three; the cap
    ("grant_scale", sat(130), {TODAY: 0}),
    ("grant_scale", sat(100), {TODAY: 1}),
    ("grant_scale", sat(100, "UPDATE disadvantage_certificate SET programme_from = '2026-06-02';"), {TODAY: 0}),
    ("grant_scale", sat(140, "UPDATE person SET birth_day = '1966-06-01' WHERE id = 2;"), {TODAY: 0}),
    ("grant_scale", sat(130, "UPDATE person SET birth_day = '1966-06-02' WHERE id = 2;"), {TODAY: 0}),
    ("grant_scale", sat(190, "UPDATE household_member SET disabled = 1 WHERE person = 2;"), {TODAY: 0}),
    ("grant_scale", sat(160, child(11, "2012-01-01") + child(12, "2013-01-01")), {TODAY: 0}),
    ("grant_scale", sat(210, child(11, "2012-01-01") + child(12, "2013-01-01") + child(13, "2014-01-01")), {TODAY: 0}),
    ("grant_scale", sat(185, child(11, "2023-06-02")), {TODAY: 0}),
    ("grant_scale", sat(145, child(11, "2023-06-01")), {TODAY: 0}),
    ("grant_scale", sat(220, child(11, "1950-01-01") + child(12, "1950-01-01") + child(13, "1950-01-01")), {TODAY: 0}),
    ("grant_scale", sat(230, child(11, "1950-01-01") + child(12, "1950-01-01") + child(13, "1950-01-01")), {TODAY: 1}),
    ("grant_scale", sat(230, child(11, "1950-01-01") + child(12, "1950-01-01")
                        + "UPDATE household_member SET disabled = 1 WHERE person = 2;"), {TODAY: 0}),
    ("grant_scale", sat(100, "UPDATE person SET birth_day = NULL WHERE id = 2;"), {TODAY: 0}),
    ("grant_scale", sat(100, "UPDATE measure_grant SET members = 3 WHERE id = 1;"), {TODAY: 0}),
    # V-01: the check letter holds, with one or more digits replaced for omocodia too
    ("tax_code_malformed", key("BBBBBN80C49Z999K"), {TODAY: 0}),
    ("tax_code_malformed", key("BBBBBN80C49Z99VZ"), {TODAY: 0}),
    ("tax_code_malformed", key("BBBBBN80C49Z999L"), {TODAY: 1}),
    ("tax_code_malformed", key("BBBBBN80C49Z999").replace("'CF'", "'ALTRO'"), {TODAY: 1}),
    ("tax_code_malformed", key("TESSERA 15").replace("'CF'", "'ALTRO'"), {TODAY: 0}),
    # V-03: where the person lives that day; a contact is recorded, and only said to be outside
    ("contact_outside_target", "UPDATE address SET comune = 2 WHERE role = 'dwelling';", {TODAY: 1}),
    ("contact_outside_target", "UPDATE address SET comune = 2, valid_from = '2026-10-06' WHERE role = 'dwelling';", {TODAY: 0}),
    ("case_outside_target", "UPDATE address SET comune = 2, valid_from = '2026-10-06' WHERE role = 'dwelling';",
     {"2026-10-05": 0, "2026-10-06": 1}),
    ("case_outside_target", "UPDATE address SET comune = 2 WHERE role = 'residence';", {TODAY: 0}),
    # V-06, S-050: seven days if it is urgent, fifteen for all
    ("referral_to_chase", "UPDATE referral SET outcome = NULL, day = '2026-10-20', priority = 'urgent';",
     {"2026-10-27": 0, "2026-10-28": 1, "2026-11-04": 1, "2026-11-05": 0}),
    ("referral_to_chase", "UPDATE referral SET outcome = NULL, day = '2026-10-20', priority = 'normal';", {TODAY: 0}),
    ("referral_to_chase", "UPDATE referral SET outcome_on = '2026-10-29', day = '2026-10-20', priority = 'high';",
     {"2026-10-28": 1, "2026-10-29": 0}),
    # V-07: ninety days, and those of a justified reason; not where everybody is exempt
    ("adi_next_meeting_late", ONE_MEETING, {"2026-10-08": 0, "2026-10-09": 1}),
    ("adi_next_meeting_late", ONE_MEETING + "INSERT INTO justification (care_case, reason, valid_from, valid_to)"
     " VALUES (1, 'illness', '2026-08-01', '2026-08-10');", {"2026-10-18": 0, "2026-10-19": 1}),
    ("adi_next_meeting_late", ONE_MEETING + "UPDATE household_member SET exemption = 'age_60';", {TODAY: 0}),
    ("adi_next_meeting_late", ONE_MEETING + "UPDATE household_member SET exemption = 'age_60' WHERE person = 1;", {TODAY: 1}),
    ("adi_next_meeting_late", ONE_MEETING + "UPDATE household_member SET disabled = 1;", {TODAY: 0}),
    ("adi_next_meeting_late", ONE_MEETING + "UPDATE measure_grant SET status = 'revoked', status_on = '2026-10-20';",
     {"2026-10-19": 1, "2026-10-20": 0}),
    # V-08, S-076: somebody on any day, from the days given to assign to the day of closing
    ("case_manager_gap", manager("2026-07-31", "2026-08-01"), {TODAY: 0}),
    ("case_manager_gap", manager("2026-07-31", "2026-08-02"), {TODAY: 1}),
    ("case_manager_gap", "UPDATE case_role SET valid_from = '2026-06-17' WHERE id = 1;", {TODAY: 0}),
    ("case_manager_gap", "UPDATE case_role SET valid_from = '2026-06-18' WHERE id = 1;", {TODAY: 1}),
    ("case_manager_gap", "UPDATE case_role SET valid_to = '2026-10-19' WHERE id = 1;"
     "UPDATE care_case SET closed_on = '2026-10-20' WHERE id = 1;", {TODAY: 0}),
    ("case_manager_gap", "UPDATE case_role SET valid_to = '2026-10-10' WHERE id = 1;"
     "UPDATE care_case SET closed_on = '2026-10-20' WHERE id = 1;", {"2026-10-19": 0, "2026-10-20": 1}),
    # V-08: a plan before what is paid; a later version does not make late what an earlier one had
    ("support_before_plan", "UPDATE plan_support SET valid_from = '2026-07-25';", {TODAY: 0}),
    ("support_before_plan", "UPDATE plan_support SET valid_from = '2026-07-24';", {"2026-07-23": 0, "2026-07-24": 1}),
    ("support_before_plan", "UPDATE plan_support SET valid_from = '2026-07-24', cost = NULL, fund = NULL;", {TODAY: 0}),
    ("support_before_plan", "INSERT INTO plan (id, care_case, version, signed_on) VALUES (9, 1, 2, '2026-10-01');"
     "UPDATE plan_support SET plan = 9;", {TODAY: 0}),
    # V-09, S-021: of the plan in force only, and of what is still open
    ("goal_untagged", "UPDATE goal SET area = NULL;", {"2026-07-24": 0, "2026-07-25": 1}),
    ("goal_untagged", "UPDATE goal SET area = NULL, result = 'reached';", {TODAY: 0}),
    ("goal_untagged", "UPDATE goal SET area = NULL; INSERT INTO plan (care_case, version, signed_on) VALUES (1, 2, '2026-10-15');",
     {"2026-10-14": 1, "2026-10-15": 0}),
    ("goal_without_owner", "UPDATE commitment SET goal = NULL WHERE id = 1;", {TODAY: 0}),
    # V-10, S-079: the plan of the household is the plan of its members
    ("participant_without_plan", "UPDATE plan SET valid_to = '2026-10-15';", {"2026-10-15": 0, "2026-10-16": 2}),
    ("participant_without_plan", "UPDATE plan SET valid_to = '2026-10-15'; UPDATE puc_assignment SET status = 'completed';"
     "UPDATE resource_assignment SET valid_to = '2026-10-10';", {TODAY: 0}),
    # V-11, S-055: two professions, not two people of one
    ("complex_without_team", "UPDATE assessment SET outcome = 'C';", {TODAY: 0}),
    ("complex_without_team", "UPDATE assessment SET outcome = 'C'; DELETE FROM case_role WHERE id > 1;"
     "UPDATE team_member SET profession = 'social_worker';", {TODAY: 1}),
    # V-12, S-078: "none found" is an answer; what comes from GePI is not asked again
    ("assessment_item_half", "UPDATE assessment_item SET resource_level = NULL;", {TODAY: 0}),
    ("assessment_item_half", "UPDATE assessment_item SET need_level = NULL;", {TODAY: 1}),
    ("assessment_item_half", "UPDATE assessment_item SET need_level = NULL, reference_day = '2026-10-01';", {TODAY: 0}),
    # V-28: owed from the day the sender began, late from the day after the term
    ("delivery_late", "DELETE FROM batch;", {"2026-10-10": 0, "2026-10-11": 1, "2026-11-11": 2}),
    ("delivery_late", "UPDATE batch SET undone_by = 1;", {TODAY: 1}),
    ("delivery_late", "UPDATE delivery SET file_name = 'ORE';", {TODAY: 0}),
    ("delivery_late", "UPDATE delivery SET file_name = 'esempio';", {TODAY: 1}),
    ("delivery_late", "UPDATE delivery SET valid_to = '2026-09-30';", {"2026-12-31": 0}),
    # V-29, S-062
    ("resource_stale", "", {"2027-02-28": 0, "2027-03-01": 1}),
    ("resource_stale", "UPDATE resource SET verified_on = NULL;", {TODAY: 1}),
    ("resource_overfull", "UPDATE resource SET capacity = 1;", {TODAY: 0}),
    ("resource_review_past", "", {"2026-12-01": 0, "2026-12-02": 1}),
    # V3: certificate and programme come before the application
    ("certificate_after_application", "UPDATE disadvantage_certificate SET certified_on = '2026-05-31';", {TODAY: 0}),
    ("certificate_after_application", "UPDATE disadvantage_certificate SET certified_on = '2026-06-01';", {TODAY: 1}),
    ("certificate_unanswered", "UPDATE disadvantage_certificate SET validation_on = '2026-10-01';",
     {"2026-08-19": 0, "2026-08-20": 1, "2026-09-30": 1, "2026-10-01": 0}),
    ("disadvantage_uncertified", "UPDATE disadvantage_certificate SET measure_grant = NULL;", {TODAY: 0}),
    ("disadvantage_uncertified", "UPDATE disadvantage_certificate SET measure_grant = NULL, condition = 'SV_C';", {TODAY: 1}),
    # V5, V6: what is decided in GePI is not asked again
    ("plan_signed_empty", "DELETE FROM commitment; DELETE FROM plan_support; DELETE FROM goal_step; DELETE FROM goal;", {TODAY: 1}),
    ("plan_signed_empty", "DELETE FROM goal_step; UPDATE plan SET protocol = 'PROVA-9';", {TODAY: 0}),
    ("plan_signed_empty", "DELETE FROM goal_step; UPDATE plan SET reference_day = '2026-10-01';", {TODAY: 0}),
    ("plan_signed_empty", "DELETE FROM goal_step; UPDATE plan SET signed_on = NULL;", {TODAY: 0}),
    ("commitment_owner", "UPDATE commitment SET person = NULL WHERE id = 1;", {TODAY: 1}),
    ("commitment_owner", "UPDATE commitment SET person = NULL WHERE id = 1; UPDATE plan SET person = 1;", {TODAY: 0}),
    ("commitment_owner", "UPDATE commitment SET person = NULL, owner_kind = 'family' WHERE id = 1;", {TODAY: 0}),
    ("commitment_owner", "UPDATE commitment SET organisation = 2 WHERE id = 2;", {TODAY: 1}),
    ("commitment_bound_wrong", BOUND_UNTIL + "'2008-08-01' WHERE id = 1;", {TODAY: 0}),
    ("commitment_bound_wrong", BOUND_UNTIL + "'2008-08-02' WHERE id = 1;", {TODAY: 1}),
    ("commitment_bound_wrong", "UPDATE household_member SET bound = 0, valid_to = '2026-07-31' WHERE person = 1;", {TODAY: 0}),
    # V8: the age on the day of the application
    ("bound_age", "UPDATE person SET birth_day = '1966-06-02' WHERE id = 1;", {TODAY: 0}),
    ("bound_age", "UPDATE person SET birth_day = '1966-06-01' WHERE id = 1;", {TODAY: 1}),
    ("bound_age", "UPDATE person SET birth_day = '2008-06-02' WHERE id = 1;", {TODAY: 1}),
    # S-025: of one household, both in force, whichever of the two the rule is written on
    ("measure_overlap", measure("RDC", 2), {"2026-08-31": 0, "2026-09-01": 1}),
    ("measure_overlap", measure("RDC", 3), {TODAY: 0}),
    ("measure_overlap", measure("SFL", 2), {TODAY: 0}),
    ("measure_overlap", measure("RDC", 2, "'accepted', 'ended', '2025-01-01', '2026-09-30'"), {"2026-09-30": 1, "2026-10-01": 0}),
    ("measure_overlap", "UPDATE measure_rule SET measure = 'RDC', excludes = 'ADI REI';" + measure("RDC", 2), {TODAY: 1}),
    ("measure_overlap", measure("RDC", 2, "'rejected', NULL, '2026-09-01', NULL"), {TODAY: 0}),
    # S-095: on what a case without a measure rests, since when, and who said so
    ("case_without_ground", "UPDATE care_case SET closed_on = NULL WHERE id = 2;"
     "UPDATE vulnerability_ground SET day = '2026-10-16' WHERE person = 3;", {"2026-10-15": 1, "2026-10-16": 0}),
    ("ground_without_assessor", "UPDATE vulnerability_ground SET staff = NULL, day = '2026-10-16' WHERE id = 1;",
     {"2026-10-15": 0, "2026-10-16": 1}),
    # S-015: the last screening counts
    ("risk_uncovered", "UPDATE measure_grant SET decision = 'rejected'; UPDATE plan SET valid_to = '2026-10-15';",
     {"2026-10-15": 0, "2026-10-16": 1}),
    ("risk_uncovered", "DELETE FROM plan_support; DELETE FROM commitment; UPDATE measure_grant SET decision = 'rejected';"
     "UPDATE plan SET valid_to = '2026-10-15'; INSERT INTO risk_screen (person, day, level) VALUES (2, '2026-10-20', '1');", {TODAY: 0}),
    # S-027
    ("urgent_without_plan", alone("2026-10-01"), {"2026-10-31": 0, "2026-11-01": 1}),
    ("urgent_without_plan", alone("2026-09-01", 0), {TODAY: 0}),
    ("urgent_without_plan", alone("2026-09-01") + "INSERT INTO care_case (id, person, level) VALUES (9, 3, 'light');"
     "INSERT INTO plan (care_case, signed_on) VALUES (9, '2026-10-01');", {TODAY: 0}),
    ("urgent_without_plan", alone("2026-09-01") + "INSERT INTO care_case (id, person, level) VALUES (9, 3, 'light');"
     "INSERT INTO plan (care_case, signed_on) VALUES (9, '2026-10-02');", {TODAY: 1}),
    ("urgent_repeated", again("2027-01-03"), {"2027-01-31": 1}),
    ("urgent_repeated", again("2027-01-04"), {"2027-01-31": 0}),
    # S-082
    ("case_recurrent", "INSERT INTO care_case (person, level, opened_on) VALUES (3, 'light', '2026-09-15');", {TODAY: 1}),
    ("case_recurrent", "INSERT INTO care_case (person, level, opened_on) VALUES (3, 'light', '2026-09-16');", {TODAY: 0}),
    ("case_recurrent", "INSERT INTO care_case (person, level, opened_on, measure_grant) VALUES (3, 'light', '2026-09-15', 2);"
     "UPDATE measure_grant SET renews = 1 WHERE id = 2;", {TODAY: 0}),
    ("followup_missing", "DELETE FROM followup;", {"2026-04-14": 0, "2026-04-15": 1, "2026-10-15": 1, "2026-10-16": 2}),
    ("followup_missing", "DELETE FROM followup; UPDATE care_case SET reason_out = 'death' WHERE id = 2;", {TODAY: 0}),
    ("followup_missing", "DELETE FROM followup; UPDATE care_case SET reason_out = 'moved' WHERE id = 2;", {TODAY: 0}),
    ("followup_missing", "DELETE FROM followup; INSERT INTO care_case (person, opened_on, reopens) VALUES (3, '2026-02-01', 2);",
     {TODAY: 0}),
    # S-091, S-066
    ("complaint_late", "UPDATE complaint SET answered_on = '2026-10-20';",
     {"2026-10-01": 0, "2026-10-02": 1, "2026-10-19": 1, "2026-10-20": 0}),
    ("complaint_late", "UPDATE complaint SET answered_on = NULL, answer_by = '2026-11-30';", {TODAY: 0, "2026-12-01": 1}),
    ("consent_missing", "UPDATE consent SET withdrawn_on = '2026-10-20';", {"2026-10-19": 0, "2026-10-20": 1}),
    ("consent_missing", "DELETE FROM consent; UPDATE organisation SET sector = 'public';", {TODAY: 0}),
    # V-16, S-084: the agreed end, moved by an attestation of that day or before; months of all inclusion internships together
    ("internship_after_end", "UPDATE internship SET valid_to = '2026-10-01';", {TODAY: 0}),
    ("internship_after_end", "UPDATE internship SET valid_to = '2026-09-30';", {"2026-09-30": 0, "2026-10-01": 1}),
    ("internship_after_end", "UPDATE internship SET valid_to = '2026-09-30';"
     "INSERT INTO internship_attestation (internship, day, extends_to) VALUES (1, '2026-10-10', '2026-12-31');",
     {"2026-10-09": 1, "2026-10-10": 0}),
    ("internship_after_end", "UPDATE internship SET ended_on = '2027-02-28';", {"2027-03-01": 0}),
    ("internship_after_end", "UPDATE internship SET ended_on = '2027-03-01';", {"2027-02-28": 0, "2027-03-01": 1}),
    ("internship_too_long", "UPDATE internship SET valid_to = '2028-08-31';", {TODAY: 0}),
    ("internship_too_long", "UPDATE internship SET valid_to = '2028-09-01';", {TODAY: 1}),
    ("internship_too_long", "UPDATE internship SET valid_to = '2028-09-01', kind = 'training';", {TODAY: 0}),
    ("internship_too_long", "UPDATE internship SET valid_to = '2028-08-31';" + internship("2025-01-01", "2025-01-01"), {TODAY: 1}),
    ("internship_too_long", "UPDATE internship SET valid_to = '2028-08-30';" + internship("2025-01-01", "2025-01-01"), {TODAY: 0}),
    ("internship_too_long", "UPDATE internship SET valid_to = '2028-09-01';"
     "INSERT INTO internship_attestation (internship, day, extends_to) VALUES (1, '2026-10-10', '2028-09-01');",
     {"2026-10-09": 1, "2026-10-10": 0}),
    ("internship_cpi", ACTIVATABLE, {TODAY: 1}),
    ("internship_cpi", ACTIVATABLE + "UPDATE household_member SET exemption = 'age_60' WHERE person = 2;", {TODAY: 0}),
    ("internship_cpi", ACTIVATABLE + "UPDATE internship SET kind = 'training';", {TODAY: 0}),
    ("internship_cpi", ACTIVATABLE + "UPDATE household_member SET valid_from = '2026-09-02' WHERE person = 2;", {TODAY: 0}),
    ("internship_uncovered", "UPDATE internship SET rct_from = '2026-09-02';", {"2026-08-31": 0, "2026-09-01": 1}),
    ("internship_uncovered", "UPDATE internship SET inail_to = '2026-10-15';", {"2026-10-15": 0, "2026-10-16": 1}),
    ("internship_uncovered", "UPDATE internship SET inail_to = '2026-10-15', ended_on = '2026-10-15';", {TODAY: 0}),
    ("internship_uncovered", "UPDATE internship SET project_on = '2026-09-01';", {TODAY: 0}),
    # V-17: the threshold itself is reached; in proportion where the project says so; what is paid asks for no account
    ("internship_month_under", "UPDATE internship_month SET done_minutes = 3360;", {TODAY: 0}),
    ("internship_month_under", "UPDATE internship_month SET done_minutes = 3359;", {TODAY: 1}),
    ("internship_month_under", "UPDATE internship_month SET done_minutes = 2400, decided = 25000;"
     "UPDATE internship SET below_threshold = 'proportional';", {TODAY: 0}),
    ("internship_month_under", "UPDATE internship_month SET done_minutes = 2400, decided = 25001;"
     "UPDATE internship SET below_threshold = 'proportional';", {TODAY: 1}),
    ("internship_unpayable", "UPDATE internship SET iban = NULL;", {"2026-09-30": 0, TODAY: 1}),
    ("internship_unpayable", "UPDATE internship SET iban = NULL; UPDATE internship_month SET paid = 50000, paid_on = '2026-10-20';",
     {"2026-10-19": 1, "2026-10-20": 0}),
    ("internship_unpayable", "UPDATE internship SET iban = 'IT60X054281110100000012345';", {TODAY: 1}),
    ("internship_unpayable", "UPDATE internship SET iban = 'DE89370400440532013000';", {TODAY: 0}),
    ("internship_month_twice", internship("2026-10-01", "2026-10-31") + MONTH + "'2026-10', 60);", {TODAY: 2}),
    ("internship_month_twice", internship("2026-10-01", "2026-10-31") + MONTH + "'2026-10', 0);", {TODAY: 0}),
    ("internship_month_twice", internship("2026-10-01", "2026-10-31") + MONTH + "'2026-11', 60);", {"2026-11-30": 0}),
    # S-086: ninety days from the last step of any kind
    ("housing_path_still", "", {"2026-12-30": 0, "2026-12-31": 1}),
    ("housing_path_still", "DELETE FROM housing_step;", {"2026-12-19": 0, "2026-12-20": 1}),
    ("housing_path_still", "UPDATE housing_path SET ended_on = '2026-12-31', exit = 'renewed';", {"2026-12-31": 0}),
    ("housing_offer_open", "UPDATE housing_offer SET outcome = NULL;", {"2026-10-15": 0, "2026-10-16": 1}),
    ("housing_contract_over", LEASE, {"2026-10-20": 0, "2026-10-21": 1}),
    ("housing_contract_over", LEASE + "INSERT INTO housing_contract (housing_path, valid_from) VALUES (1, '2026-10-21');", {TODAY: 0}),
    ("housing_exit_half", "UPDATE housing_path SET ended_on = '2026-10-20';", {"2026-10-19": 0, "2026-10-20": 1}),
    ("housing_exit_half", "UPDATE housing_path SET ended_on = '2026-10-20', exit = 'interrupted';", {TODAY: 0}),
    ("housing_offer_no_contract", "UPDATE housing_offer SET outcome = 'accepted';", {"2026-09-19": 0, "2026-09-20": 1}),
    ("housing_offer_no_contract", "UPDATE housing_offer SET outcome = 'accepted';"
     "INSERT INTO housing_contract (housing_path, valid_from) VALUES (1, '2026-09-10');", {TODAY: 0}),
    # C01, V-26: what is carried over counts once; to the cent
    ("obligation_overliquidated", "INSERT INTO liquidation (obligation, number, day, amount) VALUES (1, 'A1', '2026-05-08', 200000);", {TODAY: 0}),
    ("liquidation_overpaid", "INSERT INTO liquidation (id, obligation, number, day, amount) VALUES (1, 1, 'A1', '2026-05-08', 12200);"
     "UPDATE payment_order SET liquidation = 1;", {TODAY: 0}),
    # C03, V-34: nothing left needs no reason; a dated adjustment after the day of the round leaves what was sent
    ("survey_unexplained", "UPDATE survey_round SET commit_by = NULL, allotted = committed;", {TODAY: 0}),
    ("survey_frozen_differs", SENT, {TODAY: 0}),
    ("survey_frozen_differs", SENT + "INSERT INTO obligation_change (obligation, day, kind, amount) VALUES (1, '2026-09-01', 'economy', -1);",
     {TODAY: 0}),
    ("survey_frozen_differs", SENT + "INSERT INTO obligation_change (obligation, day, kind, amount) VALUES (1, '2026-08-31', 'economy', -1);",
     {"2026-09-14": 0, "2026-09-15": 1}),
    # C05, V-22: up to the eligible amount, other money included; 100 % of the shares and not more
    ("expense_double_funded", "UPDATE allocation SET amount = 12000; UPDATE expense SET other_funding_amount = 200;", {TODAY: 0}),
    ("expense_double_funded", "UPDATE allocation SET amount = 12000; UPDATE expense SET other_funding_amount = 201;", {TODAY: 1}),
    ("expense_overcharged", "UPDATE allocation SET share = 10001, amount = 1;", {TODAY: 1}),
    # C06, V-18, V-19: the minute that is too much; a tenth more or less
    ("timesheet_hours_over", "UPDATE timesheet_day SET worked_minutes = 420;", {TODAY: 0}),
    ("timesheet_hours_over", "UPDATE timesheet_day SET worked_minutes = 419;", {TODAY: 1}),
    ("timesheet_over_contract", "UPDATE timesheet_day SET worked_minutes = 612;", {TODAY: 0}),
    ("timesheet_over_contract", "UPDATE timesheet_day SET worked_minutes = 613;", {TODAY: 1}),
    ("diary_overlap", "INSERT INTO diary_entry (day, staff, start_at, minutes) VALUES ('2026-10-05', 1, '15:42', 10);", {TODAY: 0}),
    ("diary_overlap", "INSERT INTO diary_entry (day, staff, start_at, minutes) VALUES ('2026-10-05', 2, '15:41', 10);", {TODAY: 0}),
    ("diary_timesheet_differs", "UPDATE diary_entry SET minutes = 389;", {TODAY: 0}),
    ("diary_timesheet_differs", "UPDATE diary_entry SET minutes = 476;", {TODAY: 1}),
    # C08: the part of the time that does not count for the contribution may be charged
    ("social_worker_counted_twice", "UPDATE staff SET permanent = 1, employer = 1, social_share = 250 WHERE id = 1;", {TODAY: 0}),
    ("social_worker_counted_twice", "UPDATE staff SET permanent = 1, employer = 2 WHERE id = 1;", {TODAY: 0}),
    # C11, C13, C16
    ("line_sent_unpaid", "UPDATE allocation SET reporting_state = 'approved';", {TODAY: 0}),
    ("line_sent_unpaid", "UPDATE allocation SET reporting_state = 'approved', order_number = NULL;", {TODAY: 1}),
    ("order_without_receipt", "UPDATE payment_order SET receipt_on = NULL;", {"2026-07-09": 0, "2026-07-10": 1}),
    ("allocation_without_title", "UPDATE allocation SET beneficiary_title = NULL, intervention = 3;"
     "UPDATE intervention SET personal_title = 0 WHERE id = 3;", {TODAY: 0}),
    ("allocation_decision", "UPDATE allocation SET admitted = 12000, excluded = 200, exclusion_reason = 'prova';", {TODAY: 0}),
    # C04, C18, V-24: the limit itself, and what is under it
    ("spending_limit_passed", limit("intervention_charged", "<", 13), {TODAY: 0}),
    # a reserve while it can still be reached, and when its days are over
    ("spending_limit_passed", limit("intervention_charged", ">=", 13) + "UPDATE fund_annuality SET spend_to = '2026-10-30';", {"2026-10-30": 0, TODAY: 1}),
    ("spending_limit_passed", limit("intervention_charged", ">=", "NULL"), {TODAY: 0}),
    ("limit_unverified", limit("intervention_charged", "<", 13) + "UPDATE spending_limit SET verified = 1;", {TODAY: 0}),
    ("budget_item_overrun", planned(12199, 12200), {"2026-05-31": 1, "2026-06-01": 0}),
    ("budget_moved", planned(100000, 90000) + limit("budget_moved", "<=", 1000), {TODAY: 0}),
    ("budget_moved", planned(100000, 89999) + limit("budget_moved", "<=", 1000), {"2026-05-31": 0, TODAY: 1}),
    # V-20, V-21, V-27
    ("hourly_cost_outside_band", "UPDATE expense SET hourly_cost = 2007;", {TODAY: 0}),
    ("hourly_cost_outside_band", "UPDATE expense SET hourly_cost = 2006;", {TODAY: 1}),
    ("expense_paid_cash", "UPDATE expense SET payment_means = 'Bonifico';", {TODAY: 0}),
    ("profile_missing", TEAM, {"2026-10-10": 0, "2026-10-11": 1}),
    ("profile_missing", TEAM + "INSERT INTO staff (name, profile, valid_from) VALUES ('Prova Cinque', 'admin', '2026-10-11');", {TODAY: 0}),
    # V4: funds that may not pay the same document, in either order; one of the two may
    ("expense_incompatible_funds", "INSERT INTO fund (id, acronym, name) VALUES (2, 'PNRR', 'Prova');"
     "INSERT INTO fund_incompatibility (fund, other, source, evidence) VALUES (1, 2, 'prova', 'practice');", {TODAY: 0}),
]


def case_file():
    db = sqlite3.connect(":memory:")
    for path in sorted((SCHEMAS / "migrations").glob("*.sql")):
        db.executescript(path.read_text(encoding="utf-8"))
    db.executescript((HERE / "fixtures" / "checks" / "good.sql").read_text(encoding="utf-8"))
    return db


def add_reference(db):
    sql_functions.offer(db)
    db.execute("CREATE TEMP TABLE parameter (id, value, valid_from, valid_to)")
    for path in (SCHEMAS / "parameters").glob("*.toml"):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["parameter"]:
            db.execute("INSERT INTO temp.parameter VALUES (?, ?, ?, ?)",
                       [entry.get(column) for column in ("id", "value", "valid_from", "valid_to")])
    db.execute("CREATE TEMP TABLE code (list, code, label)")
    for path in (SCHEMAS / "codes").glob("*.toml"):
        db.executemany("INSERT INTO temp.code VALUES (?, ?, ?)",
                       [(path.stem, entry["code"], entry["label"]) for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("code", [])])


def main():
    good, faults = case_file(), []
    for check, scene, days in CASES:
        sql = with_used(*read(SCHEMAS / "checks" / f"{check}.sql"))
        db = sqlite3.connect(":memory:")
        good.backup(db)
        db.executescript(scene)
        add_reference(db)
        for day, wanted in days.items():
            found = db.execute(sql, {"as_of": day, "from": "1000-01-01", "to": day}).fetchall()
            if len(found) != wanted:
                faults.append(f"{check} on {day} after {scene}: {len(found)} records, not {wanted}")
    for fault in faults:
        print(fault)
    print(f"{len(CASES)} scenes, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
