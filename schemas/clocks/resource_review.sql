/*
label = "Verifica di una risorsa assegnata"
area = "rete"
rules = ["S-071"]
kind = "soft"
soon = "CASE_REVIEW_NOTICE_DAYS"

[advice.overdue]
todo = "Verificare con la persona e con chi la segue se la risorsa serve ancora, e fissare la prossima verifica"
consequence = "La risorsa resta impegnata senza che nessuno sappia se serve"

[advice.due_soon]
todo = "Preparare la verifica della risorsa assegnata"
*/
SELECT code AS record, person, reviewer AS staff, review_on AS due, reference_day
  FROM resource_assignment
 WHERE review_on IS NOT NULL
   AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to, '9999') >= :as_of
