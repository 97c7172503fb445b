/*
id = "grant_twice"
severity = "warning"
title = "Nuclei con due ADI in corso"
meaning = "Un nucleo ha un solo periodo ADI alla volta"
remedy = "Verificare in GePI quale domanda è in corso"
area = "casi"
register = "measure_grant"
rules = ["V9", "S-096"]
dated = true
*/
WITH running AS (
  SELECT g.id, g.code, g.applied_on,
         coalesce(g.household, (SELECT max(m.household)
                               FROM household_member AS m
                              WHERE m.person = g.person
                                AND coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
                             HAVING count(DISTINCT m.household) = 1)) AS household
    FROM measure_grant AS g
   WHERE g.measure = 'ADI' AND g.decision = 'accepted'
     AND (g.status IN ('granted', 'resumed') OR g.status_on > :as_of)
     AND coalesce(g.valid_from, g.applied_on, '') <= :as_of AND coalesce(g.valid_to, '9999') >= :as_of
)
SELECT g.code AS record, g.applied_on AS day, 'in corso anche ' || o.code AS detail
  FROM running AS g
  JOIN running AS o ON o.household = g.household AND o.id < g.id
