/*
id = "puc_household_twice"
severity = "info"
title = "Due persone di un nucleo dove i posti sono finiti"
meaning = "Quando i posti sono pochi si preferisce una persona per nucleo ADI"
remedy = "È una preferenza: rivedere gli abbinamenti solo se serve"
area = "puc"
register = "puc_project"
rules = ["PUC-05", "S-059"]
source = "DM 156/2023"
evidence = "secondary"
dated = true
*/
SELECT j.code AS record, max(a.starts_on) AS day, count(DISTINCT a.person) || ' persone di un nucleo' AS detail
  FROM puc_project AS j
  JOIN puc_assignment AS a ON a.puc_project = j.id AND a.title = 'ADI'
   AND coalesce(a.starts_on, '') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
   AND coalesce(a.status, 'active') IN ('active', 'proposed', 'suspended')
  JOIN household_member AS m ON m.person = a.person
   AND coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
 WHERE j.seats_pais <= (SELECT count(DISTINCT o.person) FROM puc_assignment AS o
                         WHERE o.puc_project = j.id AND o.title IN ('ADI', 'PAIS')
                           AND coalesce(o.starts_on, '') <= :as_of AND coalesce(o.ends_on, '9999') >= :as_of
                           AND coalesce(o.status, 'active') IN ('active', 'proposed', 'suspended'))
 GROUP BY j.id, m.household
HAVING count(DISTINCT a.person) > 1
