"""The invented world: places, names, and tax codes that are well formed and belong to nobody."""
import datetime
import random

SEED = 20261031
REFERENCE_DAY = datetime.date(2026, 10, 31)

# Comune, cadastral code, weight; the last is not of the Ambito.
COMUNI = [("Cassano d'Adda", "C003", 19), ("Inzago", "E317", 11), ("Liscate", "E610", 4),
          ("Melzo", "F119", 18), ("Pozzuolo Martesana", "G965", 8), ("Settala", "I696", 7),
          ("Truccazzano", "L454", 6), ("Vignate", "L883", 9)]
STREETS = ["Via dei Tigli", "Via del Mulino", "Via Olmi", "Via della Roggia", "Via Boccaccio",
           "Piazza delle Filande", "Via Pascoli", "Via dei Gelsi", "Via Leopardi", "Via Marconi",
           "Via della Chiusa", "Via Galvani", "Vicolo Stretto", "Via delle Rogge"]

ITALIAN_SURNAMES = """Airoldi Brusa Cantù Donghi Erba Frigerio Ghezzi Invernizzi Lomazzi Maggioni Nava
Origgi Quadri Redaelli Terzi Usuelli Valsecchi Zappa Greco Fiore Longo Amendola Bellomo Cuccaro
D'Errico Ferrara Iovine Liguori Mazzeo Napoli Palumbo Rinaldi Sorbello Trapani Ursino Vinci
Lo_Bue De_Vita Pirovano Stucchi Colzani Viganò Mauri Tornaghi Perego Sironi""".split()
ITALIAN_NAMES = {
    "F": """Adele Bianca Carla Debora Emma Federica Gaia Ilenia Lara Marina Nadia Ornella Piera
Rosa Serena Tiziana Ursula Viola Agnese Cecilia Dalila Flavia Ginevra""".split(),
    "M": """Aldo Bruno Carlo Dario Enzo Fausto Giorgio Igor Loris Marcello Nicolò Oscar Piero
Renato Sergio Tullio Umberto Walter Achille Cesare Dante Elio Guido""".split()}
# Citizenship, birth place, surnames, women's and men's names.
FOREIGN = [
    ("RO", "Z129", ["Ioniță", "Dragomir", "Stanciu", "Voicu", "Neagu"],
     ["Alina", "Mihaela", "Corina", "Daniela"], ["Florin", "Radu", "Sorin", "Viorel"]),
    ("MA", "Z330", ["Bouzid", "Chaouki", "Fikri", "Hamdaoui", "Sebti"],
     ["Samira", "Hanane", "Karima", "Loubna"], ["Rachid", "Mustapha", "Younes", "Adil"]),
    ("EG", "Z336", ["Mansour", "Zaki", "Tawfik", "Shenouda"],
     ["Mona", "Heba", "Nadia", "Samah"], ["Hany", "Sameh", "Wael", "Tarek"]),
    ("AL", "Z100", ["Gjini", "Shala", "Bejko", "Hajdari"],
     ["Arta", "Vjollca", "Entela"], ["Agron", "Genti", "Arjan"]),
    ("BD", "Z249", ["Rahman", "Akter", "Sultana", "Mollah"],
     ["Nasrin", "Farzana", "Salma"], ["Jahid", "Rafiq", "Kamal"]),
    ("PE", "Z611", ["Quispe", "Mamani", "Huamán", "Condori"],
     ["Rosario", "Milagros", "Yolanda"], ["Wilfredo", "Percy", "Edgar"]),
    ("SN", "Z343", ["Ndiaye", "Diop", "Fall"], ["Awa", "Khady"], ["Modou", "Ibrahima"]),
    ("UA", "Z138", ["Kovalenko", "Bondar", "Tkachuk"], ["Olena", "Iryna"], ["Taras", "Petro"]),
]
ITALIAN_BIRTH_PLACES = ["F119", "F205", "C003", "E317", "F704", "A794", "F839", "G273", "L219"]

MONTH_LETTERS = "ABCDEHLMPRST"
ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22,
              25, 24, 23]
PLAIN = str.maketrans("ÀÁÂĂÈÉÌÒÓÙÚȚŢȘŞ", "AAAAEEIOOUUTTSS")


def plain(text):
    return "".join(c for c in text.upper().translate(PLAIN) if c.isalpha())


def three(text, given):
    letters = plain(text)
    consonants = [c for c in letters if c not in "AEIOU"]
    if given and len(consonants) > 3:
        consonants = [consonants[0], consonants[2], consonants[3]]
    return "".join((consonants + [c for c in letters if c in "AEIOU"] + list("XXX"))[:3])


def check_letter(fifteen):
    total = 0
    for position, char in enumerate(fifteen):
        value = int(char) if char.isdigit() else ord(char) - 65
        total += ODD_VALUES[value] if position % 2 == 0 else value
    return chr(65 + total % 26)


def tax_code(surname, name, sex, birth_day, place):
    day = birth_day.day + (40 if sex == "F" else 0)
    code = (three(surname, False) + three(name, True) + f"{birth_day.year % 100:02d}"
            + MONTH_LETTERS[birth_day.month - 1] + f"{day:02d}" + place)
    return code + check_letter(code)


def chance(generator, percent):
    return generator.random() * 100 < percent


def day_between(generator, first, last):
    return first + datetime.timedelta(days=generator.randint(0, max(0, (last - first).days)))


def new_generator(part):
    """One stream of chance a part, so that changing one part leaves the others as they are."""
    return random.Random(f"{SEED}-{part}")
