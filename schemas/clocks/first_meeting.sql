/*
label = "Primo incontro"
area = "adi"
rules = ["D1", "D11", "ADI-02", "ADI-09", "V-07"]
kind = "hard"
length = "ADI_FIRST_MEETING_DAYS"
soon = "ADI_DUE_SOON_DAYS"
cut_off = "ADI_CUT_OFF_DAY"
missing = "la data del PAD del nucleo, da cercare in GePI"
stops = true
summons = true
uses = ["adi_running"]
source = "DL 48/2023 art. 4 c. 4; nota MLPS 12607 del 16/07/2024; messaggio INPS 3048 del 14/10/2025 per i rinnovi"
evidence = "secondary"

[advice.overdue_not_summoned]
todo = "Convocare subito e registrare l'incontro in GePI"
consequence = "Sospensione del beneficio di tutto il nucleo finché l'incontro non è registrato"

[advice.overdue_summoned_absent]
todo = "Verificare se c'è un giustificato motivo o un incontro non registrato, poi segnalare in GePI"
consequence = "Decadenza del nucleo se l'assenza non è giustificata: decide INPS"

[advice.due_soon]
todo = "Convocare entro il termine"
consequence = "Oltre il termine: sospensione se non convocato, decadenza se convocato e assente"

[advice.summoned_absent]
todo = "Verificare il motivo e riconvocare entro il termine"
consequence = "Decadenza del nucleo se l'assenza non è giustificata: decide INPS"
*/
-- Exempt people owe the first meeting, too. A meeting of before the PAD belongs to another period.
SELECT g."grant" AS record, g.care_case, g.person, g.origin AS start, g.reference_day
  FROM adi_running AS g
 WHERE NOT EXISTS (SELECT 1
                     FROM meeting AS m
                    WHERE m.care_case = g.care_case AND m.day BETWEEN g.origin AND :as_of
                      AND m.kind IN ('interview', 'home_visit', 'monitoring'))
