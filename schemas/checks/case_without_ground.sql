/*
id = "case_without_ground"
severity = "info"
title = "Presa in carico senza la condizione di vulnerabilità"
meaning = "Chi controlla chiede su che cosa si fonda la presa in carico di chi non ha una misura: la condizione, il giorno, chi l'ha accertata."
remedy = "Registrare la condizione in vulnerability_ground, con la data e chi l'ha accertata"
area = "casi"
register = "care_case"
rules = ["S-095"]
dated = true
*/
SELECT care_case.code AS record, 'nessuna condizione registrata' AS detail, care_case.opened_on AS day
  FROM care_case
 WHERE care_case.measure_grant IS NULL
   AND coalesce(care_case.opened_on, '') <= :as_of
   AND coalesce(care_case.closed_on, CASE WHEN care_case.state = 'closed' THEN coalesce(care_case.state_on, '') END, '9999') > :as_of
   AND NOT EXISTS (SELECT 1 FROM vulnerability_ground AS g WHERE g.care_case = care_case.id AND g.day <= :as_of)
   AND NOT EXISTS (SELECT 1 FROM vulnerability_ground AS g WHERE g.person = care_case.person AND g.day <= :as_of)
   AND NOT EXISTS (SELECT 1 FROM vulnerability_ground AS g WHERE g.household = care_case.household AND g.day <= :as_of)
