/*
id = "resource_overfull"
severity = "warning"
title = "Risorse oltre la capienza"
meaning = "Le persone affidate alla risorsa sono più dei suoi posti."
remedy = "Rivedere la capienza o gli abbinamenti"
area = "accessi"
register = "resource"
rules = ["S-016", "S-071"]
dated = true
*/
SELECT r.code AS record, max(b.valid_from) AS day, count(*) || ' persone su ' || r.capacity || ' posti' AS detail
  FROM resource AS r
  JOIN resource_assignment AS b ON b.resource = r.id
   AND coalesce(b.valid_from, '') <= :as_of AND coalesce(b.valid_to, '9999') >= :as_of
 WHERE r.capacity IS NOT NULL
 GROUP BY r.id
HAVING count(*) > r.capacity
