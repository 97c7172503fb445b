"""Contacts of the antennas in October 2026: one sheet per antenna, several needs in one cell."""
import datetime

import world
from world import chance

ANTENNAS = [("Antenna Cassano", "Cassano d'Adda", 62), ("Antenna Inzago", "Inzago", 38),
            ("Hub Melzo", "Melzo", 96), ("Antenna Pozzuolo", "Pozzuolo Martesana", 33),
            ("Antenna Settala", "Settala", 28), ("Antenna Vignate", "Vignate", 41)]
OUTSIDE = ["Gorgonzola", "Pioltello", "Bellinzago Lombardo"]
NEEDS = ["Affitto", "Utenze", "Beni primari", "Disoccupazione", "Lavoro precario", "Sfratto",
         "Ricerca della casa", "Cura dei figli", "Salute", "Scuola di italiano", "Solitudine",
         "SPID o CIE", "Permesso di soggiorno", "Residenza", "Informazioni su misure", "ISEE"]
WORDS = ["ho bisogno di un consiglio", "non so a chi chiedere", "aspetto una risposta da mesi",
         "mi hanno mandato qui dal comune", "devo fare una domanda e non ci riesco", ""]
OUTCOMES = ["Informazione", "Orientamento", "Supporto", "Concluso", "Da risentire"]
SERVICES = ["Servizio sociale comunale", "PUA", "Centro per l'impiego", "CAF o patronato",
            "Caritas", "Consultorio"]
CHANNELS = ["Spontaneo", "Appuntamento", "Telefono", "Messaggio", "Inviato da altro servizio"]
BANDS = ["18-29", "30-44", "45-59", "60-74", "75+"]
HEADER = ["Giorno", "Ora", "Sportellista", "Codice fiscale", "Cognome", "Nome", "Sesso",
          "Fascia d'età", "Vive a", "Arrivo", "Bisogni", "Minuti", "Parole della persona", "Esito",
          "Inviata a"]


def opening_days():
    days = [datetime.date(2026, 10, 1) + datetime.timedelta(days=n) for n in range(31)]
    return [day for day in days if day.weekday() < 5]


def sheets(households):
    draw = world.new_generator("antennas")
    people = [(member, house.comune) for house in households for member in house.members
              if member.birth_day.year < 2008]
    return [(name, [[f"Registro dei contatti - {name}"], ["Mese: ottobre 2026"], HEADER]
             + contacts(draw, people, comune, size) + [["Totale righe", size]])
            for name, comune, size in ANTENNAS]


def contacts(draw, people, comune, size):
    """Rows in day order; a person comes to an antenna at most once a day."""
    rows, seen = [], set()
    near = [p for p in people if p[1] == comune]
    while len(rows) < size:
        day = draw.choice(opening_days())
        who, lives = draw.choice(near if chance(draw, 80) else people)
        if (who.tax_code, day) in seen:
            continue
        seen.add((who.tax_code, day))
        needs = draw.sample(NEEDS, draw.choice([1, 1, 1, 2, 2, 3]))
        sent = chance(draw, 28)
        named = not chance(draw, 17)
        lives = draw.choice(OUTSIDE) if chance(draw, 6) else lives
        rows.append([day, f"{draw.randint(9, 17):02d}:{draw.choice([0, 15, 30, 45]):02d}",
                     draw.choice(["Irene C.", "Marta L.", "volontari"])]
                    + ([who.tax_code, who.surname, who.name] if named else ["", "", ""])
                    + [who.sex, band(who, day), lives, draw.choice(CHANNELS), ", ".join(needs),
                       draw.choice([10, 15, 20, 30, 45, 60]), draw.choice(WORDS),
                       "Invio ad altro servizio" if sent else draw.choice(OUTCOMES),
                       draw.choice(SERVICES) if sent else ""])
    return sorted(rows, key=lambda row: (row[0], row[1]))


def band(who, day):
    age = day.year - who.birth_day.year
    return BANDS[0 if age < 30 else 1 if age < 45 else 2 if age < 60 else 3 if age < 75 else 4]
