/*
label = "Prossimo incontro fissato"
area = "casi"
rules = ["S-075"]
kind = "soft"
soon = "CASE_REVIEW_NOTICE_DAYS"
uses = ["open_cases"]

[advice.overdue]
todo = "Registrare l'incontro se c'è stato, o fissarne un altro"
consequence = "L'appuntamento dato alla persona è passato senza traccia"

[advice.due_soon]
todo = "Confermare l'appuntamento"
*/
SELECT m.code AS record, k.id AS care_case, m.staff, m.next_on AS due, m.reference_day
  FROM open_cases AS k
  JOIN meeting AS m ON m.care_case = k.id
 WHERE m.next_on IS NOT NULL AND m.day <= :as_of
   AND NOT EXISTS (SELECT 1 FROM meeting AS later
                    WHERE later.care_case = m.care_case AND later.day > m.day AND later.day <= :as_of)
