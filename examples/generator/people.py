"""Households with their people, measures, cases and meetings."""
import datetime
from dataclasses import dataclass, field

import world
from world import REFERENCE_DAY, chance, day_between

HOUSEHOLDS = 345
MANAGERS = ["Colombo Irene", "Fumero Davide", "Galimberti Rita", "Locatelli Marta",
            "Ornaghi Stefano", "Paleari Giada"]
EXEMPTIONS = ["60 anni o più", "Carichi di cura", "Disabilità"]


@dataclass
class Person:
    tax_code: str
    surname: str
    name: str
    sex: str
    birth_day: datetime.date
    citizenship: str


@dataclass
class Household:
    members: list
    roles: list
    comune: str
    street: str
    since: datetime.date
    measure: str = ""
    protocol: str = ""
    applied_on: datetime.date = None
    pad_on: datetime.date = None
    status: str = "In corso"
    exemption: str = ""
    manager: str = ""
    summons: list = field(default_factory=list)
    meetings: list = field(default_factory=list)
    outcome: str = ""
    signed_on: datetime.date = None
    justified: tuple = None
    isee: int = 0

    @property
    def head(self):
        return self.members[0]


class Town:
    """Draws people so that no tax code comes twice."""

    def __init__(self):
        self.chance = world.new_generator("people")
        self.codes = set()

    def person(self, sex, first_year, last_year, origin, surname=None):
        while True:
            birth_day = day_between(self.chance, datetime.date(first_year, 1, 1),
                                    datetime.date(last_year, 12, 31))
            names = origin[4 if sex == "M" else 3] if origin else world.ITALIAN_NAMES[sex]
            surnames = origin[2] if origin else world.ITALIAN_SURNAMES
            family = surname or self.chance.choice(surnames).replace("_", " ")
            given = self.chance.choice(names)
            born_abroad = origin and birth_day.year < 2012
            place = origin[1] if born_abroad else self.chance.choice(world.ITALIAN_BIRTH_PLACES)
            code = world.tax_code(family, given, sex, birth_day, place)
            if code not in self.codes:
                self.codes.add(code)
                return Person(code, family, given, sex, birth_day, origin[0] if origin else "IT")

    def household(self):
        draw = self.chance
        origin = draw.choice(world.FOREIGN) if chance(draw, 48) else None
        head = self.person(draw.choice("FFM"), 1952, 2003, origin)
        members, roles = [head], ["Persona di riferimento"]
        if chance(draw, 42):
            members.append(self.person("M" if head.sex == "F" else "F", 1955, 2002, origin))
            roles.append("Coniuge")
        for _ in range(draw.choice([0, 0, 0, 1, 1, 2, 2, 3])):
            surname = (members[1] if len(roles) > 1 and head.sex == "F" else head).surname
            members.append(self.person(draw.choice("FM"), 2009, 2025, origin, surname))
            roles.append("Figlio o figlia")
        comune = draw.choices(world.COMUNI, [c[2] for c in world.COMUNI])[0]
        return Household(members, roles, comune[0],
                         f"{draw.choice(world.STREETS)}, {draw.randint(1, 98)}",
                         day_between(draw, datetime.date(2015, 1, 1), datetime.date(2024, 12, 31)))


def add_measure(draw, household, number):
    """An ADI or SFL application, and for the ADI what the services did since."""
    household.measure = "ADI" if chance(draw, 79) else "SFL"
    household.applied_on = day_between(draw, datetime.date(2025, 5, 1), datetime.date(2026, 10, 10))
    household.protocol = f"ESEMPIO-{household.measure}-{household.applied_on.year}-{number:05d}"
    household.pad_on = min(REFERENCE_DAY,
                           household.applied_on + datetime.timedelta(days=draw.randint(3, 30)))
    household.isee = draw.randint(0, 1000000)
    if household.measure == "SFL":
        return
    if household.head.birth_day.year <= 1966:
        household.exemption = EXEMPTIONS[0]
    elif chance(draw, 18):
        household.exemption = draw.choice(EXEMPTIONS[1:])
    household.status = draw.choices(["In corso", "Sospeso", "Decaduto", "Concluso"],
                                    [88, 5, 3, 4])[0]
    household.manager = draw.choice(MANAGERS) if chance(draw, 90) else ""
    follow(draw, household)


def follow(draw, household):
    """Summons and meetings: most in time, some late, some missed, some never called."""
    if chance(draw, 7):
        return
    appointment = household.pad_on + datetime.timedelta(days=draw.randint(20, 125))
    if appointment > REFERENCE_DAY:
        if chance(draw, 40):
            household.summons.append((REFERENCE_DAY + datetime.timedelta(days=draw.randint(3, 25)),
                                      ""))
        return
    if chance(draw, 9):
        household.summons.append((appointment, "Assente ingiustificato"))
        return
    if chance(draw, 5):
        household.summons.append((appointment, "Assente giustificato"))
        household.justified = (appointment, appointment + datetime.timedelta(days=20))
        appointment += datetime.timedelta(days=27)
    household.summons.append((appointment, "Presente"))
    day = appointment
    while day <= REFERENCE_DAY:
        household.meetings.append(day)
        if chance(draw, 8):
            break
        day += datetime.timedelta(days=draw.randint(60, 95))
    if household.meetings:
        household.outcome = draw.choices("ABCD", [20, 45, 27, 8])[0]
        signed = household.meetings[0] + datetime.timedelta(days=draw.randint(5, 45))
        if signed <= REFERENCE_DAY and household.outcome != "A" and chance(draw, 75):
            household.signed_on = signed


def households():
    town = Town()
    draw = world.new_generator("measures")
    found = [town.household() for _ in range(HOUSEHOLDS)]
    for number, household in enumerate(found, 1):
        if chance(draw, 91):
            add_measure(draw, household, number)
    return found
