/*
id = "hourly_cost_outside_band"
severity = "warning"
title = "Costo orario fuori dalle tabelle delle cooperative sociali"
meaning = "Il costo orario è sotto il livello più basso o sopra il più alto della tabella in vigore quel giorno"
remedy = "Chiedere all'ente il calcolo del costo orario"
area = "spesa"
register = "expense"
rules = ["V-20", "S-098"]
source = "D.D. 30/2024 e successivi"
evidence = "secondary"
parameters = ["STAFF_COOP_HOURLY_LEAST", "STAFF_COOP_HOURLY_MOST"]
dated = true
*/
SELECT e.code AS record, e.day AS day,
       printf('%.2f l''ora, tabella da %.2f a %.2f', e.hourly_cost / 100.0, least.value / 100.0, most.value / 100.0) AS detail
  FROM expense AS e
  JOIN organisation AS g ON g.id = e.organisation AND g.kind = 'coop_social'
  JOIN temp.parameter AS least ON least.id = 'STAFF_COOP_HOURLY_LEAST'
   AND e.day BETWEEN coalesce(least.valid_from, '') AND coalesce(least.valid_to, '9999')
  JOIN temp.parameter AS most ON most.id = 'STAFF_COOP_HOURLY_MOST'
   AND e.day BETWEEN coalesce(most.valid_from, '') AND coalesce(most.valid_to, '9999')
 WHERE e.hourly_cost IS NOT NULL AND e.hourly_cost NOT BETWEEN least.value AND most.value
