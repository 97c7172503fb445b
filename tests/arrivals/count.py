#!/usr/bin/python3
"""What the arriving files must give, counted from the files alone: JSON on standard output."""
import json
import pathlib
import sys

import money
import people
import work


def count(folder):
    everybody = people.People()
    cases, known, aside = people.gepi_cases(folder, everybody)
    members = people.gepi_members(folder, known, aside, everybody)
    contacts, seen = people.antennas(folder)
    pairings, pairs = work.puc_pairings(folder)
    keys = {people.person_key(row) for row in seen.values()} - {None} | {c for _, c in pairs}
    persons = everybody.made + len(keys - everybody.by_code.keys())
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
        "all": {"facts": {"persons": persons}},
    }


if __name__ == "__main__":
    print(json.dumps(count(pathlib.Path(sys.argv[1])), ensure_ascii=False, indent=1))
