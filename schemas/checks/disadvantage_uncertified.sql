/*
id = "disadvantage_uncertified"
severity = "warning"
title = "Svantaggio dichiarato senza certificato"
meaning = "La domanda indica una condizione di svantaggio, ma per il beneficio, per chi ha chiesto e per il suo nucleo non c'è un certificato di quella condizione."
remedy = "Registrare estremi e data del certificato, mai la diagnosi"
area = "casi"
register = "measure_grant"
rules = ["V3B", "S-096"]
source = "DM 154/2023 art. 3"
evidence = "primary"
dated = true
*/
SELECT g.code AS record, g.applied_on AS day, 'nessun certificato' AS detail
  FROM measure_grant AS g
 WHERE g.disadvantage IS NOT NULL AND coalesce(g.decision, 'accepted') <> 'rejected'
   AND NOT EXISTS (SELECT 1 FROM disadvantage_certificate AS c WHERE c.measure_grant = g.id)
   AND NOT EXISTS (SELECT 1 FROM disadvantage_certificate AS c
                    WHERE c.condition = g.disadvantage
                      AND c.person IN (SELECT g.person UNION ALL
                                       SELECT m.person FROM household_member AS m WHERE m.household = g.household))
