/*
id = "summons_without_outcome"
severity = "warning"
title = "Convocazioni passate senza esito"
meaning = "Non si sa se il nucleo si è presentato"
remedy = "Registrare presenza, assenza o rinvio"
area = "casi"
register = "summons"
rules = ["D2", "S-096"]
source = "DL 48/2023 art. 4"
evidence = "primary"
dated = true
*/
SELECT s.code AS record, s.appointment_on AS day, 'nessun esito e nessun incontro dopo' AS detail
  FROM summons AS s
  JOIN care_case AS k ON k.id = s.care_case
 WHERE coalesce(k.opened_on, '') <= :as_of
   AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') > :as_of
   AND s.appointment_on < :as_of AND s.outcome IS NULL
   AND NOT EXISTS (SELECT 1 FROM meeting AS m WHERE m.care_case = s.care_case AND m.day BETWEEN s.appointment_on AND :as_of)
