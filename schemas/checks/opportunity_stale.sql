/*
id = "opportunity_stale"
severity = "info"
title = "Occasioni da ricontrollare"
meaning = "L'occasione non è verificata da tempo, o non lo è mai stata: posti e condizioni possono non essere più veri."
remedy = "Chiamare chi la offre, aggiornare la scheda e scrivere la data della verifica"
area = "occasioni"
register = "opportunity"
rules = ["S-058"]
parameters = ["NETWORK_STALE_DAYS"]
dated = true
*/
SELECT o.code AS record, o.verified_on AS day,
       CASE WHEN o.verified_on IS NULL THEN 'mai verificata' ELSE 'da oltre ' || q.value || ' giorni' END AS detail
  FROM opportunity AS o
  JOIN temp.parameter AS q ON q.id = 'NETWORK_STALE_DAYS'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE coalesce(o.valid_from, '') <= :as_of AND coalesce(o.valid_to, '9999') >= :as_of
   AND date(coalesce(o.verified_on, '0001-01-01'), '+' || q.value || ' days') < :as_of
