#!/usr/bin/python3
"""persons.py ROWS [--changed]: a CSV of invented persons with well-formed tax codes of nobody (day 71 and more of a
month that has none cannot be told from a woman's, so the place code is one that no comune has: Z999).
--changed: the same persons in another order, one in a hundred with another telephone."""
import random
import sys

ODD = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
               [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12,
                14, 16, 10, 22, 25, 24, 23]))
MONTHS = "ABCDEHLMPRST"
LETTERS = "BCDFGHLMNPRSTVZ"


def check(code):
    total = 0
    for position, sign in enumerate(code):
        if position % 2 == 0:
            total += ODD[sign]
        else:
            total += int(sign) if sign.isdigit() else ord(sign) - 65
    return chr(65 + total % 26)


def letters(number):
    """Six consonants that count."""
    result = ""
    for _ in range(6):
        result = LETTERS[number % 15] + result
        number //= 15
    return result


def person(number):
    woman, year, month, day = number % 2, 1930 + number % 75, number % 12, 1 + number % 28
    code = f"{letters(number)}{year % 100:02d}{MONTHS[month]}{day + 40 * woman:02d}Z999"
    surname, name = letters(number)[:3].title() + "ari", letters(number)[3:].title() + "ina"
    return [code + check(code), surname, name, "F" if woman else "M", f"{day:02d}/{month + 1:02d}/{year}", "Altrove",
            f"3{number % 1000000000:09d}", f"u{number}@example.org"]


def main():
    rows = int(sys.argv[1])
    persons = [person(number) for number in range(rows)]
    if "--changed" in sys.argv:
        random.Random(7).shuffle(persons)
        for row in persons[::100]:
            row[6] = "02" + row[6][2:]
    print("Codice fiscale,Cognome,Nome,Sesso,Data di nascita,Luogo di nascita,Telefono,E-mail")
    for row in persons:
        print(",".join(row))


main()
