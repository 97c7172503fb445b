/*
id = "puc_overfull"
severity = "warning"
title = "Progetti con più persone che posti"
meaning = "Gli abbinamenti in corso superano i posti"
remedy = "Rivedere posti o abbinamenti"
area = "puc"
register = "puc_project"
rules = ["PUC-X2", "S-059"]
dated = true
*/
SELECT j.code AS record, j.starts_on AS day, count(DISTINCT a.person) || ' persone per ' || j.seats || ' posti' AS detail
  FROM puc_project AS j
  JOIN puc_assignment AS a ON a.puc_project = j.id
   AND coalesce(a.starts_on, '') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
   AND coalesce(a.status, 'active') IN ('active', 'proposed')
 GROUP BY j.id
HAVING count(DISTINCT a.person) > j.seats
