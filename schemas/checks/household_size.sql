/*
id = "household_size"
severity = "info"
title = "Componenti che non tornano"
meaning = "Il numero di componenti della domanda non è quello delle schede"
remedy = "Chiedere l'estratto aggiornato dei componenti"
area = "casi"
register = "measure_grant"
rules = ["ADI-X2", "S-096"]
dated = true
*/
SELECT g.code AS record, g.applied_on AS day, 'dichiarati ' || g.members || ', in scheda ' || count(m.id) AS detail
  FROM measure_grant AS g
  JOIN household_member AS m
    ON coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
   AND m.household = coalesce(g.household, (SELECT max(w.household)
                                           FROM household_member AS w
                                          WHERE w.person = g.person
                                            AND coalesce(w.valid_from, '') <= :as_of AND coalesce(w.valid_to, '9999') >= :as_of
                                         HAVING count(DISTINCT w.household) = 1))
 WHERE g.members IS NOT NULL AND g.measure = 'ADI'
   AND (g.status IN ('granted', 'suspended', 'resumed') OR g.status_on > :as_of)
   AND coalesce(g.valid_from, g.applied_on, '') <= :as_of AND coalesce(g.valid_to, '9999') >= :as_of
 GROUP BY g.id
HAVING count(m.id) <> g.members
