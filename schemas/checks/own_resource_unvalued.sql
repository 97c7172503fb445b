/*
id = "own_resource_unvalued"
severity = "warning"
title = "Risorse proprie senza valore"
meaning = "Le ore non hanno un importo, e nessun costo orario del profilo è in vigore quel giorno"
remedy = "Scrivere l'importo, o il costo orario del profilo (volontario, se non è detto) in hourly_cost"
area = "spesa"
register = "own_resource"
rules = ["S-028", "S-030"]
dated = true
*/
SELECT r.code AS record, r.day AS day, CASE WHEN r.minutes IS NULL THEN 'né ore né importo' ELSE 'nessun costo orario in vigore' END AS detail
  FROM own_resource AS r
 WHERE r.amount IS NULL
   AND (r.minutes IS NULL OR NOT EXISTS (SELECT 1 FROM hourly_cost AS h
                                          WHERE h.staff IS NULL AND h.profile = coalesce(r.profile, 'volunteer')
                                            AND r.day BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')))
