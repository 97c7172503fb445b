/*
label = "Chiusure"
grain = "una presa in carico chiusa nel periodo o nei dodici mesi prima"
record = "care_case"
day = "day"
order = ["day", "care_case"]
parameters = ["CASE_RECURRENCE_MONTHS"]
requirement = "S-073"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "day"
label = "Chiusa il"
type = "day"

[[column]]
key = "in_period"
label = "Chiusa nel periodo"
type = "flag"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "reason_out"
label = "Motivo"
codes = "case_close_reason"

[[column]]
key = "days"
label = "Giorni di presa in carico"
type = "integer"

[[column]]
key = "goals"
label = "Obiettivi"
type = "integer"

[[column]]
key = "reached"
label = "Raggiunti"
type = "integer"

[[column]]
key = "handover"
label = "Passaggio di consegne"
type = "flag"

[[column]]
key = "back"
label = "Tornata entro il termine"
type = "flag"
*/
-- Back: a new case of the household or person, or an urgent contact of one of its members, after the closing and within the
-- months of the parameter.
WITH closed AS MATERIALIZED (
  SELECT k.id, k.closed_on, coalesce(k.household, 0) AS household, coalesce(k.person, n.head) AS person,
         min(date(k.closed_on, '+' || q.value || ' months'), :as_of) AS until
    FROM care_case AS k
    LEFT JOIN household AS n ON n.id = k.household
    LEFT JOIN temp.parameter AS q ON q.id = 'CASE_RECURRENCE_MONTHS' AND coalesce(q.valid_from, '') <= k.closed_on AND coalesce(q.valid_to, '9999') >= k.closed_on
   WHERE k.closed_on BETWEEN date(:from, '-1 year') AND :to
),
people AS (
  SELECT id, closed_on, until, person FROM closed WHERE person IS NOT NULL
   UNION
  SELECT c.id, c.closed_on, c.until, m.person
    FROM closed AS c JOIN household_member AS m ON m.household = c.household
   WHERE coalesce(m.valid_from, '') <= c.closed_on AND coalesce(m.valid_to, '9999') >= c.closed_on
),
back AS (
  SELECT c.id FROM closed AS c JOIN care_case AS k ON k.household = c.household
   WHERE k.id <> c.id AND k.opened_on > c.closed_on AND k.opened_on <= c.until
   UNION
  SELECT p.id FROM people AS p JOIN care_case AS k ON k.person = p.person
   WHERE k.id <> p.id AND k.opened_on > p.closed_on AND k.opened_on <= p.until
   UNION
  SELECT p.id FROM people AS p JOIN contact AS c ON c.person = p.person
   WHERE c.day > p.closed_on AND c.day <= p.until
     AND (c.urgent = 1 OR EXISTS (SELECT 1 FROM request AS r WHERE r.contact = c.id AND r.urgent = 1))
),
results AS (
  SELECT s.care_case, count(*) AS goals, count(CASE WHEN g.result = 'reached' THEN 1 END) AS reached
    FROM goal AS g JOIN plan AS s ON s.id = g.plan
   WHERE s.signed_on IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM plan AS newer
                      WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                        AND newer.version > s.version AND newer.signed_on IS NOT NULL)
   GROUP BY s.care_case
)
SELECT k.code AS care_case, k.closed_on AS day, k.closed_on >= :from AS in_period,
       coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= k.closed_on AND coalesce(l.valid_to, '9999') >= k.closed_on
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= k.closed_on AND coalesce(d.valid_to, '9999') >= k.closed_on
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       n.code AS household, k.reason_out, CAST(julianday(k.closed_on) - julianday(k.opened_on) AS INTEGER) AS days,
       coalesce(r.goals, 0) AS goals, coalesce(r.reached, 0) AS reached, k.handover IS NOT NULL AS handover,
       back.id IS NOT NULL AS back
  FROM closed
  JOIN care_case AS k ON k.id = closed.id
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN results AS r ON r.care_case = k.id
  LEFT JOIN back ON back.id = k.id
