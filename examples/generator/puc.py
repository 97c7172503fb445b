"""PUC projects, who takes part, and the month grid of attendance."""
import datetime

import world
from world import chance

PROJECTS = [("Giardini aperti", "Melzo", "Ambientale", "Associazione La Filanda"),
            ("Biblioteca di cortile", "Cassano d'Adda", "Culturale", "Cooperativa Il Mulino"),
            ("Spesa insieme", "Inzago", "Sociale", "Associazione La Filanda"),
            ("Teatro in piazza", "Vignate", "Artistico", "Cooperativa Il Mulino"),
            ("Compiti al centro", "Settala", "Formativo", "Fondazione Tre Rogge"),
            ("Portierato di quartiere", "Pozzuolo Martesana", "Tutela dei beni comuni",
             "Fondazione Tre Rogge")]
DAYS_OF_WEEK = [(0, 2), (1, 3), (0, 1, 2), (2, 4), (0, 3)]
GRID_HEADER = ["Progetto", "Codice fiscale", "Partecipante", "Ore previste al giorno"] \
    + list(range(1, 32))


def number(index):
    return f"EP-{index:02d}"


def projects():
    return [[number(i), title, comune, area, body, "01/04/2026", "31/03/2027", 8, 3, 4, 1, "8,0",
             "30/03/2026" if i != 4 else "12/10/2026", "20/01/2026", f"RC-{2600 + i}",
             "Attivo"] for i, (title, comune, area, body) in enumerate(PROJECTS, 1)]


def assignments(households):
    """Six people a project at most, from the comune of the project."""
    draw = world.new_generator("puc")
    rows = []
    for index, (_, comune, _, _) in enumerate(PROJECTS, 1):
        houses = [h for h in households if h.comune == comune and h.measure and not h.exemption
                  and h.status == "In corso"]
        for house in draw.sample(houses, min(6, len(houses))):
            start = world.day_between(draw, datetime.date(2026, 4, 1), datetime.date(2026, 9, 20))
            rows.append([number(index), house.head, house.measure, start,
                         datetime.date(2027, 3, 31), draw.choice(["8,0", "8,0", "12,0", "16,0"])])
    return rows


def grid(rows):
    """Rows of the month: hours, AI and AG for absences, REC n for hours made up."""
    draw = world.new_generator("attendance")
    lines = [["Registro presenze dei progetti utili alla collettività"],
             ["Periodo: ottobre 2026"], [], GRID_HEADER]
    for project, person, _, _, _, weekly in rows:
        week = draw.choice(DAYS_OF_WEEK)
        daily = int(weekly.split(",")[0]) // len(week)
        lines.append([project, person.tax_code, f"{person.surname} {person.name}", daily]
                     + month_marks(draw, week, daily))
    lines.append(["Totale", "", f"{len(rows)} persone"])
    return lines


def month_marks(draw, week, daily):
    marks, owed = [], 0
    for day in range(1, 32):
        mark = ""
        if datetime.date(2026, 10, day).weekday() in week:
            mark = "AI" if chance(draw, 4) else "AG" if chance(draw, 7) else daily
            owed += daily if mark == "AG" else 0
        elif owed and datetime.date(2026, 10, day).weekday() < 5 and chance(draw, 40):
            mark, owed = f"REC {daily}", 0
        marks.append(mark)
    return marks
