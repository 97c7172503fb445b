/*
id = "host_without_agreement"
severity = "warning"
title = "Sedi che ospitano senza accordo in vigore"
meaning = "La sede non ha un accordo, o l'accordo non copre questo giorno."
remedy = "Registrare l'accordo o il suo rinnovo, o chiudere la sede"
area = "occasioni"
register = "host_site"
rules = ["S-060"]
dated = true
*/
-- An addendum in force carries the agreement on to its own end.
SELECT s.code AS record, max(c.valid_to) AS day,
       coalesce('accordo ' || first.number || coalesce(' fino al ' || strftime('%d/%m/%Y', max(c.valid_to)), ''), 'nessun accordo')
         AS detail
  FROM host_site AS s
  LEFT JOIN convention AS first ON first.id = s.convention
  LEFT JOIN convention AS c
    ON c.id = first.id OR (c.amends = first.id AND coalesce(c.valid_from, c.signed_on, '') <= :as_of)
 WHERE coalesce(s.valid_from, '') <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of
 GROUP BY s.id
HAVING first.id IS NULL
    OR :as_of NOT BETWEEN min(coalesce(c.valid_from, c.signed_on, '')) AND max(coalesce(c.valid_to, '9999'))
