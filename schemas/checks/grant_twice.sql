/*
id = "grant_twice"
severity = "warning"
title = "Nuclei con due ADI in corso"
meaning = "Un nucleo ha un solo periodo ADI alla volta"
remedy = "Verificare in GePI quale domanda è in corso"
area = "casi"
register = "measure_grant"
rules = ["V9", "S-096"]
dated = true
*/
SELECT g.code AS record, g.applied_on AS day, 'in corso anche ' || o.code AS detail
  FROM measure_grant AS g
  JOIN measure_grant AS o ON o.household = g.household AND o.measure = g.measure AND o.id < g.id
 WHERE g.measure = 'ADI' AND g.decision = 'accepted' AND o.decision = 'accepted'
   AND g.status IN ('granted', 'resumed') AND o.status IN ('granted', 'resumed')
