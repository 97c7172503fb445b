/*
id = "resource_review_past"
severity = "warning"
title = "Affidamenti da verificare"
meaning = "È passato il giorno in cui si doveva vedere se la risorsa serve ancora alla persona."
remedy = "Fare la verifica, e scrivere il nuovo giorno o la fine"
area = "accessi"
register = "resource_assignment"
rules = ["S-071"]
dated = true
*/
SELECT b.code AS record, b.review_on AS day, 'verifica del ' || strftime('%d/%m/%Y', b.review_on) || ' non fatta' AS detail
  FROM resource_assignment AS b
 WHERE b.review_on < :as_of
   AND coalesce(b.valid_from, '') <= :as_of AND coalesce(b.valid_to, '9999') >= :as_of
