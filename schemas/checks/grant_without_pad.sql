/*
id = "grant_without_pad"
severity = "warning"
title = "ADI accolte senza PAD del nucleo"
meaning = "Senza la data del PAD il termine del primo incontro non si calcola"
remedy = "Recuperare la data in GePI"
area = "casi"
register = "measure_grant"
rules = ["D1", "S-096"]
source = "DL 48/2023 art. 4"
evidence = "primary"
dated = true
*/
SELECT g.code AS record, g.applied_on AS day, 'manca il PAD del nucleo' AS detail
  FROM measure_grant AS g
 WHERE g.measure = 'ADI' AND g.decision = 'accepted'
   AND coalesce(g.clock_from, g.pad_on) IS NULL
   AND (coalesce(g.status, 'granted') IN ('granted', 'suspended', 'resumed', 'renewed') OR g.status_on > :as_of)
