/*
label = "Segni della relazione di fiducia"
grain = "una presa in carico aperta nel giorno"
record = "care_case"
order = ["care_case"]
requirement = "S-091"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "managers"
label = "Case manager avuti"
type = "integer"

[[column]]
key = "continuity"
label = "Continuità"
type = "share"

[[column]]
key = "kept"
label = "Appuntamenti mantenuti"
type = "integer"

[[column]]
key = "missed"
label = "Assenze non giustificate"
type = "integer"

[[column]]
key = "plan_signed"
label = "Progetto firmato"
type = "flag"

[[column]]
key = "complaints"
label = "Reclami"
type = "integer"
*/
-- Continuity: of the days with a case manager so far, those with who held the case longest.
WITH managed AS (
  SELECT r.care_case, r.staff,
         sum(julianday(min(coalesce(r.valid_to, :as_of), :as_of)) + 1
             - julianday(coalesce(r.valid_from, k.opened_on, :as_of))) AS days
    FROM case_role AS r JOIN care_case AS k ON k.id = r.care_case
   WHERE r.role = 'case_manager' AND r.staff IS NOT NULL AND coalesce(r.valid_from, '') <= :as_of
   GROUP BY r.care_case, r.staff
),
continuity AS (
  SELECT care_case, count(*) AS managers, CAST(round(10000.0 * max(days) / sum(days)) AS INTEGER) AS share
    FROM managed GROUP BY care_case
)
SELECT k.code AS care_case,
       coalesce(c.managers, 0) AS managers,
       c.share AS continuity,
       (SELECT count(*) FROM summons AS s
         WHERE s.care_case = k.id AND s.outcome = 'present' AND s.appointment_on <= :as_of) AS kept,
       (SELECT count(*) FROM summons AS s
         WHERE s.care_case = k.id AND s.outcome = 'unjustified' AND s.appointment_on <= :as_of) AS missed,
       EXISTS (SELECT 1 FROM plan AS p WHERE p.care_case = k.id AND p.signed_on <= :as_of) AS plan_signed,
       (SELECT count(*) FROM complaint AS b WHERE b.care_case = k.id AND b.received_on <= :as_of) AS complaints
  FROM care_case AS k
  LEFT JOIN continuity AS c ON c.care_case = k.id
 WHERE coalesce(k.opened_on, '') <= :as_of
   AND coalesce(k.closed_on, '9999') > :as_of
   AND (k.closed_on IS NOT NULL OR coalesce(k.state, '') <> 'closed')
