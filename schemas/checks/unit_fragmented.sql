/*
id = "unit_fragmented"
severity = "warning"
title = "Molti servizi e nessun case manager"
meaning = "Sul nucleo, o sulla persona sola, lavorano più servizi e nessun case manager li tiene insieme."
remedy = "Aprire o completare la presa in carico, e assegnare il case manager"
area = "casi"
register = "person"
rules = ["S-027", "I-09"]
parameters = ["UNIT_SERVICES_LEAST"]
*/
-- A service is a support of the plan in force, a resource, another service that took the person in the last year, an aid that runs, a PUC.
-- A household is a positive number here, a person of no household a negative one: so that one is never the other.
WITH member AS MATERIALIZED (
  SELECT m.person, max(m.household) AS household
    FROM household_member AS m
   WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
   GROUP BY m.person
),
unit_case AS MATERIALIZED (
  SELECT k.id, coalesce(k.household, m.household, -k.person) AS unit
    FROM care_case AS k
    LEFT JOIN member AS m ON m.person = k.person
   WHERE coalesce(k.opened_on, '') <= :as_of
     AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') > :as_of
),
service (unit, service) AS (
  SELECT u.unit, 'plan ' || t.kind || coalesce(' ' || t.organisation, '')
    FROM plan_support AS t
    JOIN plan AS s ON s.id = t.plan
    JOIN unit_case AS u ON u.id = s.care_case
   WHERE s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
     AND NOT EXISTS (SELECT 1 FROM plan AS newer
                      WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                        AND newer.version > s.version AND newer.signed_on <= :as_of)
     AND coalesce(t.valid_from, '') <= :as_of AND coalesce(t.valid_to, '9999') >= :as_of
  UNION
  SELECT coalesce(m.household, -a.person), 'resource ' || a.resource
    FROM resource_assignment AS a LEFT JOIN member AS m ON m.person = a.person
   WHERE coalesce(a.valid_from, '') <= :as_of AND coalesce(a.valid_to, '9999') >= :as_of
  UNION
  SELECT coalesce(m.household, -coalesce(f.person, c.person)), 'referral ' || coalesce(f.receiver_kind, f.receiver_text, f.receiver)
    FROM referral AS f
    LEFT JOIN contact AS c ON c.id = f.contact
    LEFT JOIN member AS m ON m.person = coalesce(f.person, c.person)
   WHERE f.outcome = 'taken' AND f.day BETWEEN date(:as_of, '-1 year') AND :as_of
  UNION
  SELECT coalesce(e.household, m.household, -e.person), 'aid ' || e.kind
    FROM economic_aid AS e LEFT JOIN member AS m ON m.person = e.person
   WHERE e.valid_from <= :as_of AND coalesce(e.valid_to, '9999') >= :as_of
  UNION
  SELECT coalesce(m.household, -b.person), 'puc ' || b.puc_project
    FROM puc_assignment AS b LEFT JOIN member AS m ON m.person = b.person
   WHERE b.starts_on <= :as_of AND coalesce(b.ends_on, '9999') >= :as_of
),
managed AS MATERIALIZED (
  SELECT DISTINCT u.unit
    FROM case_role AS r
    JOIN unit_case AS u ON u.id = r.care_case
   WHERE r.role = 'case_manager' AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
),
counted AS (
  SELECT unit, count(DISTINCT service) AS number FROM service WHERE unit IS NOT NULL GROUP BY unit
)
SELECT p.code AS record, coalesce('nucleo ' || n.code || ', ', '') || 'servizi: ' || c.number AS detail
  FROM counted AS c
  JOIN temp.parameter AS q ON q.id = 'UNIT_SERVICES_LEAST'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
  LEFT JOIN managed ON managed.unit = c.unit
  LEFT JOIN household AS n ON n.id = c.unit
  LEFT JOIN person AS p ON p.id = coalesce(n.head, -c.unit)
 WHERE c.number >= q.value AND managed.unit IS NULL
