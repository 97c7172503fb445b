/*
id = "risk_uncovered"
severity = "warning"
title = "A rischio, senza misura né progetto"
meaning = "L'ultimo screening dice che la persona o il nucleo è a rischio, e non c'è né un beneficio in corso né un progetto."
remedy = "Chiamare prima che la situazione peggiori: presa in carico leggera, o invio"
area = "accessi"
register = "risk_screen"
rules = ["S-015", "S-068"]
parameters = ["RISK_LEVEL_LEAST"]
dated = true
*/
-- A household is a positive number here, a person of no household a negative one: so that one is never the other.
WITH member AS MATERIALIZED (
  SELECT m.person, max(m.household) AS household
    FROM household_member AS m
   WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
   GROUP BY m.person
),
screened AS (
  SELECT r.id, r.code, r.day, r.level, coalesce(r.household, m.household, -r.person) AS unit,
         row_number() OVER (PARTITION BY coalesce(r.person, -r.household) ORDER BY r.day DESC, r.id DESC) AS place
    FROM risk_screen AS r
    LEFT JOIN member AS m ON m.person = r.person
   WHERE r.day <= :as_of
),
covered AS MATERIALIZED (
  SELECT coalesce(g.household, m.household, -g.person) AS unit
    FROM measure_grant AS g
    LEFT JOIN member AS m ON m.person = g.person
   WHERE g.decision = 'accepted'
     AND coalesce(g.valid_from, g.applied_on, '') <= :as_of
     AND coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN coalesce(g.status_on, '') END,
                  '9999') >= :as_of
  UNION
  SELECT coalesce(k.household, m.household, -k.person)
    FROM plan AS s
    JOIN care_case AS k ON k.id = s.care_case
    LEFT JOIN member AS m ON m.person = k.person
   WHERE s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
     AND NOT EXISTS (SELECT 1 FROM plan AS newer
                      WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                        AND newer.version > s.version AND newer.signed_on <= :as_of)
)
SELECT s.code AS record, s.day AS day, 'livello ' || s.level AS detail
  FROM screened AS s
  JOIN temp.parameter AS q ON q.id = 'RISK_LEVEL_LEAST'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
  LEFT JOIN covered AS c ON c.unit = s.unit
 WHERE s.place = 1 AND CAST(s.level AS INTEGER) >= q.value AND c.unit IS NULL
