#!/usr/bin/python3
"""persons.py ROWS [--changed]: a CSV of invented persons in no order, with the tax codes that their names and birthdays
give, and birth places (Z900 to Z999) that no state has: nobody's.
--changed: the same persons in another order, one in a hundred with another telephone."""
import random
import sys

ODD = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
               [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12,
                14, 16, 10, 22, 25, 24, 23]))
MONTHS = "ABCDEHLMPRST"
CONSONANTS, VOWELS = "BCDFGLMNPRSTVZ", "AEIOU"
STATES, LANGUAGES = ["IT", "IT", "IT", "RO", "EG", "MA", "UA", "PE"], ["it", "it", "ro", "ar", "uk", "es"]


def check(code):
    total = 0
    for position, sign in enumerate(code):
        if position % 2 == 0:
            total += ODD[sign]
        else:
            total += int(sign) if sign.isdigit() else ord(sign) - 65
    return chr(65 + total % 26)


def word(chance, syllables):
    return "".join(chance.choice(CONSONANTS) + chance.choice(VOWELS) for _ in range(syllables))


def three(word_, name):
    consonants = [sign for sign in word_ if sign in CONSONANTS]
    if name and len(consonants) > 3:
        consonants = [consonants[0]] + consonants[2:]
    return "".join((consonants + [sign for sign in word_ if sign in VOWELS] + ["X"] * 3)[:3])


def person(chance, number):
    surname, name = word(chance, chance.randint(2, 5)), word(chance, chance.randint(2, 4))
    woman, year, month, day = chance.random() < 0.5, chance.randint(1930, 2015), chance.randrange(12), chance.randint(1, 28)
    code = f"{three(surname, False)}{three(name, True)}{year % 100:02d}{MONTHS[month]}{day + 40 * woman:02d}Z9{chance.randrange(100):02d}"
    return [code + check(code), surname.title(), name.title(), "F" if woman else "M", f"{day:02d}/{month + 1:02d}/{year}",
            "Altrove", chance.choice(STATES), chance.choice(LANGUAGES), f"3{number % 1000000000:09d}",
            f"u{number}@example.org", f"{chance.randint(1, 28):02d}/{chance.randint(1, 12):02d}/2020", "nota di prova"]


def main():
    rows, chance = int(sys.argv[1]), random.Random(5)
    persons = {}
    while len(persons) < rows:
        row = person(chance, len(persons))
        persons.setdefault(row[0], row)
    persons = list(persons.values())
    if "--changed" in sys.argv:
        random.Random(7).shuffle(persons)
        for row in persons[::100]:
            row[8] = "02" + row[8][2:]
    print("Codice fiscale,Cognome,Nome,Sesso,Data di nascita,Luogo di nascita,Cittadinanza,Lingua,Telefono,E-mail,"
          "Nell'Ambito dal,Note")
    for row in persons:
        print(",".join(row))


main()
