/*
id = "household_size"
severity = "info"
title = "Componenti che non tornano"
meaning = "Il numero di componenti della domanda non è quello delle schede"
remedy = "Chiedere l'estratto aggiornato dei componenti"
area = "casi"
register = "measure_grant"
rules = ["ADI-X2", "S-096"]
dated = true
*/
SELECT g.code AS record, g.applied_on AS day, 'dichiarati ' || g.members || ', in scheda ' || count(m.id) AS detail
  FROM measure_grant AS g
  JOIN household_member AS m ON m.household = g.household AND coalesce(m.valid_to, '9999') >= :as_of
 WHERE g.members IS NOT NULL AND g.status IN ('granted', 'suspended', 'resumed')
 GROUP BY g.id
HAVING count(m.id) <> g.members
