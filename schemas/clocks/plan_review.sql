/*
label = "Verifica del progetto"
area = "casi"
rules = ["S-075"]
kind = "soft"
soon = "CASE_REVIEW_NOTICE_DAYS"
uses = ["open_cases"]

[advice.overdue]
todo = "Incontrare la persona, verificare risultati e impegni, fissare la prossima verifica"
consequence = "Il progetto prosegue senza che nessuno sappia come va"

[advice.due_soon]
todo = "Fissare l'incontro di verifica"
*/
-- A meeting held since then does it, and one that fixes its own next day takes the place of the day written in the plan.
SELECT p.code AS record, k.id AS care_case, p.next_review_on AS due, p.reference_day
  FROM open_cases AS k
  JOIN plan AS p ON p.care_case = k.id
 WHERE p.next_review_on IS NOT NULL AND p.signed_on <= :as_of
   AND coalesce(p.status, 'signed') = 'signed' AND coalesce(p.valid_to, '9999') >= :as_of
   AND NOT EXISTS (SELECT 1 FROM plan AS later
                    WHERE later.care_case = p.care_case AND later.kind = p.kind AND later.version > p.version
                      AND later.signed_on <= :as_of)
   AND NOT EXISTS (SELECT 1 FROM meeting AS m
                    WHERE m.care_case = p.care_case AND m.day <= :as_of
                      AND (m.day >= p.next_review_on OR (m.day > p.signed_on AND m.next_on IS NOT NULL)))
