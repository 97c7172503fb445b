/*
label = "Misure in corso"
grain = "un beneficio in corso nel giorno"
record = "grant"
order = ["measure", "grant"]
requirement = "S-025"

[[column]]
key = "grant"
label = "Beneficio"

[[column]]
key = "measure"
label = "Misura"
codes = "measure"

[[column]]
key = "person"
label = "Chi ha chiesto"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "unit"
label = "Nucleo o persona sola"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "since"
label = "Da quando"
type = "day"

[[column]]
key = "status"
label = "Stato"
codes = "grant_status"

[[column]]
key = "case_open"
label = "In carico"
type = "flag"

[[column]]
key = "planned"
label = "Con un progetto in corso"
type = "flag"

[[column]]
key = "days_to_plan"
label = "Giorni dal beneficio al progetto"
type = "integer"

[[column]]
key = "measures"
label = "Misure del nucleo"
type = "integer"

[[column]]
key = "overlapping"
label = "Più misure insieme"
type = "flag"

[[column]]
key = "excluded"
label = "Insieme a una misura che non si cumula"
type = "flag"
*/
-- SFL belongs to a person; the household is the one to which the person belongs that day. A household is a positive
-- number here, a person of no household a negative one.
WITH member AS MATERIALIZED (
  SELECT m.person, max(m.household) AS household
    FROM household_member AS m
   WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
   GROUP BY m.person
),
in_force AS MATERIALIZED (
  SELECT g.id, g.measure, coalesce(g.valid_from, g.applied_on) AS since,
         coalesce(g.household, m.household, -g.person) AS unit
    FROM measure_grant AS g
    LEFT JOIN member AS m ON m.person = g.person
   WHERE g.decision = 'accepted'
     AND coalesce(g.valid_from, g.applied_on, '') <= :as_of
     AND coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN coalesce(g.status_on, '') END,
                  '9999') >= :as_of
),
unit_case AS MATERIALIZED (
  SELECT k.id, coalesce(k.household, m.household, -k.person) AS unit,
         coalesce(k.opened_on, '') <= :as_of
         AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') > :as_of AS open
    FROM care_case AS k
    LEFT JOIN member AS m ON m.person = k.person
),
opened AS (
  SELECT DISTINCT unit FROM unit_case WHERE open
),
signed AS MATERIALIZED (
  SELECT u.unit, s.signed_on,
         s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
     AND NOT EXISTS (SELECT 1 FROM plan AS newer
                      WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                        AND newer.version > s.version AND newer.signed_on <= :as_of) AS lasts
    FROM plan AS s JOIN unit_case AS u ON u.id = s.care_case
   WHERE s.signed_on <= :as_of
),
planned AS (
  SELECT DISTINCT unit FROM signed WHERE lasts
),
first_plan AS (
  SELECT i.id, min(s.signed_on) AS signed_on
    FROM in_force AS i JOIN signed AS s ON s.unit = i.unit AND s.signed_on >= i.since
   GROUP BY i.id
),
together AS (
  SELECT unit, count(*) AS number FROM in_force GROUP BY unit
),
excluded AS (
  SELECT DISTINCT i.id
    FROM in_force AS i
    JOIN in_force AS o ON o.unit = i.unit AND o.id <> i.id
    JOIN measure_rule AS r
      ON (r.measure = i.measure AND ' ' || r.excludes || ' ' LIKE '% ' || o.measure || ' %'
          OR r.measure = o.measure AND ' ' || r.excludes || ' ' LIKE '% ' || i.measure || ' %')
   WHERE coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
)
SELECT g.code AS "grant", g.measure, w.code AS person, n.code AS household, coalesce(n.code, w.code) AS unit,
       (SELECT c.istat
          FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = coalesce(g.person, n.head)
           AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
         ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
         LIMIT 1) AS comune,
       i.since, g.status, opened.unit IS NOT NULL AS case_open, planned.unit IS NOT NULL AS planned,
       CAST(julianday(f.signed_on) - julianday(i.since) AS INTEGER) AS days_to_plan,
       t.number AS measures, t.number > 1 AS overlapping, excluded.id IS NOT NULL AS excluded
  FROM in_force AS i
  JOIN measure_grant AS g ON g.id = i.id
  JOIN together AS t ON t.unit = i.unit
  LEFT JOIN person AS w ON w.id = g.person
  LEFT JOIN household AS n ON n.id = i.unit
  LEFT JOIN opened ON opened.unit = i.unit
  LEFT JOIN planned ON planned.unit = i.unit
  LEFT JOIN first_plan AS f ON f.id = i.id
  LEFT JOIN excluded ON excluded.id = i.id
