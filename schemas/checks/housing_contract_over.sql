/*
id = "housing_contract_over"
severity = "warning"
title = "Contratti di casa scaduti in percorsi aperti"
meaning = "Il contratto più recente di un percorso ancora aperto è finito."
remedy = "Registrare il rinnovo o il nuovo contratto, o chiudere il percorso"
area = "casa"
register = "housing_path"
rules = ["S-086"]
dated = true
*/
SELECT b.code AS record, k.valid_to AS day, k.code || ' finito il ' || strftime('%d/%m/%Y', k.valid_to) AS detail
  FROM housing_path AS b
  JOIN housing_contract AS k ON k.id = (SELECT id FROM housing_contract
                                         WHERE housing_path = b.id AND valid_from <= :as_of
                                         ORDER BY valid_from DESC LIMIT 1)
 WHERE b.started_on <= :as_of AND coalesce(b.ended_on, '9999') > :as_of AND k.valid_to < :as_of
