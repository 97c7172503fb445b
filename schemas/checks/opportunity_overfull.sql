/*
id = "opportunity_overfull"
severity = "warning"
title = "Occasioni con più persone che posti"
meaning = "Chi partecipa in questo giorno è più dei posti offerti."
remedy = "Rivedere i posti, o chiudere le partecipazioni finite"
area = "occasioni"
register = "opportunity"
rules = ["S-058"]
dated = true
*/
SELECT o.code AS record, max(p.valid_from) AS day, count(DISTINCT p.person) || ' persone per ' || o.places || ' posti' AS detail
  FROM opportunity AS o
  JOIN participation AS p ON p.opportunity = o.id
   AND coalesce(p.valid_from, '') <= :as_of AND coalesce(p.valid_to, o.valid_to, '9999') >= :as_of
 GROUP BY o.id
HAVING count(DISTINCT p.person) > o.places
