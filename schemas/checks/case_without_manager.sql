/*
id = "case_without_manager"
severity = "warning"
title = "Prese in carico senza case manager"
meaning = "Ogni presa in carico aperta ha un case manager"
remedy = "Assegnare il case manager"
area = "casi"
register = "care_case"
rules = ["V-08", "S-076"]
dated = true
*/
SELECT k.code AS record, k.opened_on AS day, 'nessun case manager' AS detail
  FROM care_case AS k
 WHERE coalesce(k.opened_on, '') <= :as_of
   AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') > :as_of
   AND k.level IN ('full', 'permanent')
   AND NOT EXISTS (SELECT 1 FROM case_role AS r
                    WHERE r.care_case = k.id AND r.role = 'case_manager'
                      AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of)
