/*
label = "Scadenza di STP o ENI"
area = "persone"
rules = ["D13"]
kind = "soft"
length = "STP_MONTHS"
soon = "STP_NOTICE_DAYS"
missing = "la data di rilascio del codice"
uses = ["clock_members"]
source = "wiki.inmp.it"
evidence = "secondary"

[advice.overdue]
todo = "Accompagnare la persona a rinnovare il codice, o registrare quello definitivo"
consequence = "Senza un codice valido le cure e le domande si fermano"

[advice.due_soon]
todo = "Ricordare alla persona il rinnovo del codice STP o ENI"
*/
-- The last one of each person in charge, unless a tax code has come.
SELECT k.code AS record, k.person, k.valid_from AS start, k.valid_to AS due, k.reference_day
  FROM person_key AS k
 WHERE k.kind IN ('STP', 'ENI')
   AND k.person IN (SELECT person FROM clock_members)
   AND coalesce(k.valid_from, '') <= :as_of
   AND NOT EXISTS (SELECT 1 FROM person_key AS other
                    WHERE other.person = k.person
                      AND (other.kind IN ('CF', 'CF_PROVV')
                           OR (other.kind IN ('STP', 'ENI')
                               AND (coalesce(other.valid_from, ''), other.id) > (coalesce(k.valid_from, ''), k.id)
                               AND coalesce(other.valid_from, '') <= :as_of)))
