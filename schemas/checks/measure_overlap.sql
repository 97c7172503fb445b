/*
id = "measure_overlap"
severity = "warning"
title = "Misure che non si cumulano"
meaning = "La persona o il suo nucleo hanno in corso due misure che, secondo il catalogo delle misure, non stanno insieme."
remedy = "Leggere la regola nel catalogo delle misure e verificare con chi dà la misura: la regola può avere eccezioni"
area = "casi"
register = "measure_grant"
rules = ["S-025"]
source = "Catalogo delle misure, con la fonte di ogni regola"
evidence = "practice"
dated = true
*/
-- A household is a positive number here, a person of no household a negative one: so that one is never the other.
WITH member AS MATERIALIZED (
  SELECT m.person, max(m.household) AS household
    FROM household_member AS m
   WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
   GROUP BY m.person
),
in_force AS MATERIALIZED (
  SELECT g.id, g.code, g.measure, coalesce(g.valid_from, g.applied_on) AS since,
         coalesce(g.household, m.household, -g.person) AS unit
    FROM measure_grant AS g
    LEFT JOIN member AS m ON m.person = g.person
   WHERE g.decision = 'accepted'
     AND coalesce(g.valid_from, g.applied_on, '') <= :as_of
     AND coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN coalesce(g.status_on, '') END,
                  '9999') >= :as_of
)
SELECT DISTINCT i.code AS record, max(coalesce(i.since, ''), coalesce(o.since, '')) AS day,
       'insieme a ' || o.code || ': regola ' || r.code AS detail
  FROM in_force AS i
  JOIN in_force AS o ON o.unit = i.unit AND o.id < i.id
  JOIN measure_rule AS r
    ON ((r.measure = i.measure AND ' ' || r.excludes || ' ' LIKE '% ' || o.measure || ' %')
        OR (r.measure = o.measure AND ' ' || r.excludes || ' ' LIKE '% ' || i.measure || ' %'))
   AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
