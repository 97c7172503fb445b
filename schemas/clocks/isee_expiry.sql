/*
label = "Scadenza dell'ISEE"
area = "casi"
rules = ["D15"]
kind = "soft"
soon = "ISEE_REMINDER_DAYS"
missing = "la scadenza dell'ISEE"
uses = ["open_cases"]
source = "DPCM 159/2013 art. 10"
evidence = "inferred"

[advice.overdue]
todo = "Verificare se c'è un ISEE nuovo e registrarlo"
consequence = "Senza ISEE valido le prestazioni si sospendono"

[advice.due_soon]
todo = "Ricordare alla persona la nuova DSU"
*/
-- The newest ISEE of who the case is opened for. Where the attestation does not say, it lasts to the end of its year; a current
-- one lasts less, nobody can say how long.
SELECT i.code AS record,
       k.id AS care_case,
       coalesce(i.valid_to, CASE WHEN i.kind <> 'current' THEN substr(i.valid_from, 1, 4) || '-12-31' END) AS due,
       i.reference_day
  FROM open_cases AS k
  JOIN isee AS i ON i.person = k.person
 WHERE coalesce(i.valid_from, '') <= :as_of
   AND NOT EXISTS (SELECT 1 FROM isee AS later
                    WHERE later.person = i.person AND coalesce(later.valid_from, '') <= :as_of
                      AND (coalesce(later.valid_from, ''), later.id) > (coalesce(i.valid_from, ''), i.id))
