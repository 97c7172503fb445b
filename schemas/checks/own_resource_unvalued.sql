/*
id = "own_resource_unvalued"
severity = "warning"
title = "Risorse proprie senza valore"
meaning = "Le ore non hanno un importo, e nessun costo orario del profilo è in vigore quel giorno: per i volontari vale altrimenti il parametro"
remedy = "Scrivere l'importo, o il costo orario del profilo (volontario, se non è detto) in hourly_cost"
area = "spesa"
register = "own_resource"
rules = ["S-028", "S-030"]
dated = true
parameters = ["VOLUNTEER_HOURLY"]
uses = ["own_values"]
*/
SELECT r.code AS record, r.day AS day, CASE WHEN r.minutes IS NULL THEN 'né ore né importo' ELSE 'nessun costo orario in vigore' END AS detail
  FROM own_values AS v
  JOIN own_resource AS r ON r.code = v.record
 WHERE v.value IS NULL
