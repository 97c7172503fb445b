/*
id = "puc_slot_overfull"
severity = "warning"
title = "Postazioni con più persone del massimo"
meaning = "In un luogo ci sono più persone di quante ne può accogliere"
remedy = "Spostare qualcuno, o correggere il massimo"
area = "puc"
register = "puc_slot"
rules = ["PUC-X5", "S-059"]
dated = true
*/
SELECT s.code AS record, min(a.starts_on) AS day, count(DISTINCT a.person) || ' persone per ' || s.seats || ' posti' AS detail
  FROM puc_slot AS s
  JOIN puc_assignment AS a ON a.puc_slot = s.id
   AND coalesce(a.starts_on, '') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
   AND coalesce(a.status, 'active') IN ('active', 'proposed', 'suspended')
 GROUP BY s.id
HAVING count(DISTINCT a.person) > s.seats
