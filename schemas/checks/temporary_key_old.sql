/*
id = "temporary_key_old"
severity = "warning"
title = "Codici temporanei scaduti"
meaning = "STP, ENI e codici provvisori valgono un tempo limitato"
remedy = "Chiedere alla persona il codice nuovo"
area = "persone"
register = "person_key"
rules = ["D13", "S-094"]
source = "wiki.inmp.it; lentepubblica.it"
evidence = "secondary"
parameters = ["STP_MONTHS", "CF_PROVV_MONTHS"]
dated = true
*/
SELECT k.code AS record, k.valid_from AS day, k.kind || ' da più di ' || q.value || ' mesi' AS detail
  FROM person_key AS k
  JOIN temp.parameter AS q ON q.id = CASE k.kind WHEN 'CF_PROVV' THEN 'CF_PROVV_MONTHS' ELSE 'STP_MONTHS' END
   AND k.valid_from BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE k.kind IN ('STP', 'ENI', 'CF_PROVV')
   AND date(k.valid_from, '+' || q.value || ' months') < :as_of
   AND coalesce(k.valid_to, '9999') >= :as_of
