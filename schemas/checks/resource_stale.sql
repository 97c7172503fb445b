/*
id = "resource_stale"
severity = "info"
title = "Risorse da ricontrollare"
meaning = "La risorsa della rete non è verificata da tempo, o non lo è mai stata: capienza e condizioni possono non essere più vere."
remedy = "Chiamare, aggiornare la scheda e scrivere la data della verifica"
area = "accessi"
register = "resource"
rules = ["V-29B", "S-062", "S-070"]
parameters = ["NETWORK_STALE_DAYS"]
dated = true
*/
SELECT r.code AS record, r.verified_on AS day,
       CASE WHEN r.verified_on IS NULL THEN 'mai verificata' ELSE 'da oltre ' || q.value || ' giorni' END AS detail
  FROM resource AS r
  JOIN temp.parameter AS q ON q.id = 'NETWORK_STALE_DAYS'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE r.merged_into IS NULL
   AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
   AND date(coalesce(r.verified_on, '0001-01-01'), '+' || q.value || ' days') < :as_of
