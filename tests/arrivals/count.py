#!/usr/bin/python3
"""What the arriving files must give, counted from the files alone: JSON on standard output."""
import json
import pathlib
import sys

import money
import people
import work


def count(folder):
    cases, known = people.gepi_cases(folder)
    members, member_codes = people.gepi_members(folder, known)
    contacts, seen = people.antennas(folder)
    pairings, pairs = work.puc_pairings(folder)
    codes = ({case["CF richiedente"] for case in known.values()} | member_codes
             | {people.person_key(row) for row in seen.values()} | {code for _, code in pairs})
    return {
        "gepi_casi.csv": cases,
        "gepi_componenti.csv": members,
        "antenne.xlsx": contacts,
        "puc_catalogo.csv": work.puc_projects(folder),
        "puc_abbinamenti.csv": pairings,
        "presenze_puc.ods": work.puc_attendance(folder, pairs),
        "timesheet.csv": work.timesheet(folder),
        "spese_ets.xlsx": money.ets_statement(folder),
        "mandati.csv": money.payments(folder),
        "stanziamenti.csv": money.allotments(folder),
        "rilevazioni_precedenti.csv": money.survey_rounds(folder),
        "all": {"facts": {"persons": len(codes - {None})}},
    }


if __name__ == "__main__":
    print(json.dumps(count(pathlib.Path(sys.argv[1])), ensure_ascii=False, indent=1))
