/*
id = "housing_offer_open"
severity = "warning"
title = "Offerte di casa senza esito"
meaning = "La casa fu offerta da tempo e non si sa come è andata."
remedy = "Scrivere l'esito e, se è un no, il motivo"
area = "casa"
register = "housing_offer"
rules = ["S-086"]
parameters = ["HOUSING_OFFER_DAYS"]
dated = true
*/
SELECT f.code AS record, f.day, coalesce('visitata il ' || strftime('%d/%m/%Y', f.visited_on), 'non visitata') AS detail
  FROM housing_offer AS f
  JOIN temp.parameter AS q ON q.id = 'HOUSING_OFFER_DAYS'
   AND f.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE (coalesce(f.outcome, 'pending') = 'pending' OR f.outcome_on > :as_of)
   AND date(max(f.day, coalesce(f.visited_on, '')), '+' || q.value || ' days') < :as_of
