#!/usr/bin/python3
"""generate.py [FOLDER]: the files of a month of a fictional Ambito, by default into examples/arrivi. Same bytes each time."""
import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent
sys.path.insert(0, str(FOLDER / "generator"))
sys.dont_write_bytecode = True

import antennas  # noqa: E402
import money  # noqa: E402
import people  # noqa: E402
import puc  # noqa: E402
from office import italian_money, write_csv, write_ods, write_xlsx  # noqa: E402

ARRIVALS = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER / "arrivi"
STAFF_PROFILES = ["Assistente sociale", "Assistente sociale", "Educatore", "Assistente sociale",
                  "Tutor lavoro", "Coordinatore"]


def write_people(houses):
    write_csv(ARRIVALS / "persone.csv",
              ["Codice fiscale", "Cognome", "Nome", "Sesso", "Data di nascita", "Cittadinanza"],
              [[p.tax_code, p.surname, p.name, p.sex, p.birth_day, p.citizenship]
               for house in houses for p in house.members])
    write_csv(ARRIVALS / "nuclei.csv",
              ["Capofamiglia", "Componente", "Relazione", "Comune", "Via e numero civico", "Dal"],
              [[house.head.tax_code, p.tax_code, role, house.comune, house.street,
                max(house.since, p.birth_day)]
               for house in houses for p, role in zip(house.members, house.roles)])


def write_measures(houses):
    granted = [house for house in houses if house.measure]
    write_csv(ARRIVALS / "misure.csv",
              ["Protocollo INPS", "Misura", "Richiedente", "Data della domanda",
               "Data del PAD del nucleo", "Esito", "Decorrenza", "Stato", "Componenti",
               "Tenuto agli obblighi", "Motivo di esclusione"],
              [[h.protocol, h.measure, h.head.tax_code, h.applied_on, h.pad_on, "Accolta",
                h.pad_on, h.status, len(h.members), "no" if h.exemption else "sì", h.exemption]
               for h in granted])
    write_csv(ARRIVALS / "prese_in_carico.csv",
              ["Protocollo GePI", "Persona", "Beneficio", "Livello", "Aperta il",
               "Comune competente"],
              [[h.protocol, h.head.tax_code, h.protocol, "Piena", h.pad_on, h.comune]
               for h in granted if h.measure == "ADI"])


def write_cases(houses):
    adi = [house for house in houses if house.measure == "ADI"]
    write_csv(ARRIVALS / "operatori.csv", ["Cognome e nome", "Profilo", "Ore la settimana"],
              [[name, profile, "36:00"] for name, profile in zip(people.MANAGERS, STAFF_PROFILES)])
    write_csv(ARRIVALS / "case_manager.csv",
              ["Presa in carico", "Ruolo", "Operatore", "Dal"],
              [[h.protocol, "Case manager", h.manager, h.pad_on] for h in adi if h.manager])
    write_csv(ARRIVALS / "convocazioni.csv", ["Presa in carico", "Appuntamento", "Esito"],
              [[h.protocol, day, outcome] for h in adi for day, outcome in h.summons])
    write_csv(ARRIVALS / "incontri.csv", ["Presa in carico", "Data", "Tipo"],
              [[h.protocol, day, "Incontro di monitoraggio" if n else "Colloquio"]
               for h in adi for n, day in enumerate(h.meetings)])
    write_csv(ARRIVALS / "valutazioni.csv", ["Presa in carico", "Strumento", "Versione", "Esito"],
              [[h.protocol, "AP", 1, h.outcome] for h in adi if h.outcome])
    write_csv(ARRIVALS / "progetti.csv",
              ["Presa in carico", "Tipo", "Versione", "Stato", "Firmato il"],
              [[h.protocol, "Patto per l'inclusione sociale", 1, "Firmato", h.signed_on]
               for h in adi if h.signed_on])
    write_csv(ARRIVALS / "giustificazioni.csv",
              ["Presa in carico", "Motivo", "Dal", "Al", "Documento"],
              [[h.protocol, "Malattia o infortunio", *h.justified, "certificato in atti"]
               for h in adi if h.justified])


def write_isee(houses):
    """The file with errors: one of every common kind, among good rows."""
    rows = [[h.head.tax_code, "Ordinario", italian_money(h.isee), "15/01/2026", "31/12/2026"]
            for h in houses if h.measure]
    rows[3][2] = "12.3a4,00"
    rows[11][3] = "31/02/2026"
    rows[19][1] = "Ordinaro"
    rows[27][0] = "ZZZZZZ80A01F119X"
    rows[35][2] = "-150,00"
    rows[43][3:] = ["15/01/2026", "31/12/2025"]
    rows[51][2] = ""
    rows[59][0] = ""
    write_csv(ARRIVALS / "isee.csv", ["Persona", "Tipo", "ISEE", "Valido dal", "Valido al"], rows)


def write_puc(houses):
    write_csv(ARRIVALS / "progetti_puc.csv",
              ["Numero", "Titolo", "Comune", "Ambito di attività", "Ente attuatore", "Inizio",
               "Fine", "Posti", "Posti ADI (PaIS)", "Posti CPI e SFL", "Posti volontari",
               "Ore la settimana", "Attivazione INAIL", "Atto di adesione", "Polizza RCT", "Stato"],
              puc.projects())
    rows = puc.assignments(houses)
    write_csv(ARRIVALS / "partecipanti_puc.csv",
              ["Progetto", "Persona", "Titolo", "Dal", "Al", "Ore la settimana", "Stato"],
              [[p, who.tax_code, title, start, end, weekly, "Attivo"]
               for p, who, title, start, end, weekly in rows])
    write_ods(ARRIVALS / "presenze.ods", [("Ottobre 2026", puc.grid(rows))])


def write_money():
    obligations, orders = money.obligations_and_orders()
    write_csv(ARRIVALS / "enti.csv", ["Nome", "Tipo"],
              list(zip(money.PARTNERS, money.PARTNER_KINDS)))
    write_csv(ARRIVALS / "annualita.csv",
              ["Fondo", "Annualità", "Decreto di riparto", "Capitolo", "CUP", "Assegnato",
               "Incassato", "Data dell'ultimo incasso"], money.allotments())
    write_csv(ARRIVALS / "impegni.csv",
              ["Anno", "Numero", "Data", "Importo", "Annualità", "Capitolo", "CUP", "Beneficiario"],
              obligations)
    write_csv(ARRIVALS / "mandati.csv",
              ["Impegno", "Numero", "Data", "Importo", "Quietanza", "Beneficiario"], orders)
    write_csv(ARRIVALS / "spese.csv",
              ["Ente partner", "Linea", "Sigla intervento", "Voce", "Documento", "Numero",
               "Del", "Fornitore", "Totale documento", "Quota %", "Imputato", "Fondo e annualità",
               "CUP", "Titolo del beneficiario", "Pagato il"], money.expenses())
    write_csv(ARRIVALS / "ore_lavorate.csv",
              ["Chi", "Giorno", "Ore su QSFP 2024", "Altre ore"], money.hours(people.MANAGERS))
    write_csv(ARRIVALS / "rilevazioni.csv",
              ["Alla data", "Annualità", "Risorse assegnate", "Impegnato", "Liquidato", "Residuo"],
              money.rounds(obligations, orders))


def main():
    ARRIVALS.mkdir(exist_ok=True)
    houses = people.households()
    write_people(houses)
    write_measures(houses)
    write_cases(houses)
    write_isee(houses)
    write_xlsx(ARRIVALS / "contatti.xlsx", antennas.sheets(houses))
    write_puc(houses)
    write_money()


if __name__ == "__main__":
    main()
