/*
label = "Nuclei e servizi"
grain = "un nucleo, o una persona sola, con una presa in carico, un servizio o un'urgenza"
record = "unit"
order = ["unit"]
parameters = ["CONTACT_URGENT_REPEAT_DAYS", "UNIT_SERVICES_LEAST"]
requirement = "S-027"

[[column]]
key = "unit"
label = "Nucleo o persona sola"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "comune_name"
label = "Comune dove vive"

[[column]]
key = "services"
label = "Servizi"
type = "integer"

[[column]]
key = "managed"
label = "Con case manager"
type = "flag"

[[column]]
key = "manager"
label = "Case manager"

[[column]]
key = "urgent_90d"
label = "Urgenze recenti"
type = "integer"

[[column]]
key = "last_meeting"
label = "Ultimo incontro"
type = "day"

[[column]]
key = "many"
label = "Con molti servizi"
type = "flag"

[[column]]
key = "to_recompose"
label = "Da ricomporre"
type = "flag"
*/
-- A service is a support of the plan in force, a resource assigned, another service that took the person in the last year,
-- an aid that runs, a PUC. A household is a positive number here, a person of no household a negative one.
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
service AS (
  SELECT u.unit, 'plan ' || t.kind || coalesce(' ' || t.organisation, '') AS service
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
   WHERE f.outcome = 'taken' AND f.day BETWEEN date(:as_of, '-1 year') AND :as_of AND coalesce(f.person, c.person) IS NOT NULL
   UNION
  SELECT coalesce(e.household, m.household, -e.person), 'aid ' || e.kind
    FROM economic_aid AS e LEFT JOIN member AS m ON m.person = e.person
   WHERE e.valid_from <= :as_of AND coalesce(e.valid_to, '9999') >= :as_of
   UNION
  SELECT coalesce(m.household, -b.person), 'puc ' || b.puc_project
    FROM puc_assignment AS b LEFT JOIN member AS m ON m.person = b.person
   WHERE b.starts_on <= :as_of AND coalesce(b.ends_on, '9999') >= :as_of
),
urgent AS (
  SELECT coalesce(m.household, -c.person) AS unit, count(*) AS number
    FROM contact AS c
    JOIN temp.parameter AS d ON d.id = 'CONTACT_URGENT_REPEAT_DAYS' AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
    LEFT JOIN member AS m ON m.person = c.person
   WHERE c.person IS NOT NULL AND c.day BETWEEN date(:as_of, '-' || d.value || ' days') AND :as_of
     AND (c.urgent = 1 OR EXISTS (SELECT 1 FROM request AS r WHERE r.contact = c.id AND r.urgent = 1))
   GROUP BY 1
),
managed AS (
  SELECT u.unit, min(s.code) AS manager
    FROM case_role AS r
    JOIN unit_case AS u ON u.id = r.care_case
    LEFT JOIN staff AS s ON s.id = r.staff
   WHERE r.role = 'case_manager' AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
   GROUP BY u.unit
),
met AS (
  SELECT u.unit, max(t.day) AS day
    FROM unit_case AS u JOIN meeting AS t ON t.care_case = u.id
   WHERE t.day <= :as_of
   GROUP BY u.unit
),
known AS (
  SELECT unit FROM unit_case UNION SELECT unit FROM service UNION SELECT unit FROM urgent
),
counted AS (
  SELECT unit, count(DISTINCT service) AS number FROM service GROUP BY unit
)
SELECT coalesce(n.code, w.code) AS unit, c.istat AS comune, c.name AS comune_name, coalesce(t.number, 0) AS services,
       managed.unit IS NOT NULL AS managed, managed.manager, coalesce(urgent.number, 0) AS urgent_90d, met.day AS last_meeting,
       coalesce(t.number >= q.value, 0) AS many,
       coalesce(t.number >= q.value AND managed.unit IS NULL, 0) OR coalesce(urgent.number, 0) > 1 AS to_recompose
  FROM known AS u
  LEFT JOIN household AS n ON n.id = u.unit
  LEFT JOIN person AS w ON w.id = -u.unit
  LEFT JOIN comune AS c
    ON c.istat = (SELECT c.istat
                    FROM address AS d JOIN comune AS c ON c.id = d.comune
                   WHERE d.person = coalesce(w.id, n.head)
                     AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
                   ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                   LIMIT 1)
  LEFT JOIN counted AS t ON t.unit = u.unit
  LEFT JOIN managed ON managed.unit = u.unit
  LEFT JOIN urgent ON urgent.unit = u.unit
  LEFT JOIN met ON met.unit = u.unit
  LEFT JOIN temp.parameter AS q ON q.id = 'UNIT_SERVICES_LEAST' AND coalesce(q.valid_from, '') <= :as_of AND coalesce(q.valid_to, '9999') >= :as_of
