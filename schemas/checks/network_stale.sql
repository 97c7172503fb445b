/*
id = "network_stale"
severity = "info"
title = "Schede della rete da ricontrollare"
meaning = "La scheda non è verificata da tempo"
remedy = "Chiamare e aggiornare la scheda"
area = "accessi"
register = "organisation"
rules = ["V-29", "S-062"]
parameters = ["NETWORK_STALE_DAYS"]
dated = true
*/
SELECT g.code AS record, g.verified_on AS day, 'da oltre ' || q.value || ' giorni' AS detail
  FROM organisation AS g
  JOIN temp.parameter AS q ON q.id = 'NETWORK_STALE_DAYS'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE g.merged_into IS NULL AND g.verified_on IS NOT NULL AND date(g.verified_on, '+' || q.value || ' days') < :as_of
   AND coalesce(g.valid_to, '9999') >= :as_of
