/*
label = "Carico dei case manager"
grain = "un operatore che è case manager di almeno una presa in carico aperta nel giorno"
record = "staff"
order = ["staff"]
requirement = "S-076"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "profile"
label = "Profilo"
codes = "staff_profile"

[[column]]
key = "cases"
label = "Prese in carico"
type = "integer"

[[column]]
key = "light"
label = "di cui leggere"
type = "integer"

[[column]]
key = "permanent"
label = "di cui permanenti"
type = "integer"

[[column]]
key = "comuni"
label = "Comuni"
type = "integer"
*/
WITH open_case AS (
  SELECT r.staff, k.id,
         coalesce((SELECT l.level FROM case_level_change AS l
                    WHERE l.care_case = k.id AND coalesce(l.valid_from, '') <= :as_of
                      AND coalesce(l.valid_to, '9999') >= :as_of ORDER BY l.valid_from DESC LIMIT 1), k.level) AS level,
         coalesce((SELECT c.comune FROM case_comune AS c
                    WHERE c.care_case = k.id AND coalesce(c.valid_from, '') <= :as_of
                      AND coalesce(c.valid_to, '9999') >= :as_of ORDER BY c.valid_from DESC LIMIT 1), k.comune) AS comune
    FROM case_role AS r JOIN care_case AS k ON k.id = r.care_case
   WHERE r.role = 'case_manager' AND r.staff IS NOT NULL
     AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
     AND coalesce(k.opened_on, '') <= :as_of AND coalesce(k.closed_on, '9999') > :as_of
     AND (k.closed_on IS NOT NULL OR coalesce(k.state, '') <> 'closed')
)
SELECT s.code AS staff, s.profile, count(DISTINCT o.id) AS cases,
       count(DISTINCT CASE WHEN o.level = 'light' THEN o.id END) AS light,
       count(DISTINCT CASE WHEN o.level = 'permanent' THEN o.id END) AS permanent,
       count(DISTINCT o.comune) AS comuni
  FROM open_case AS o JOIN staff AS s ON s.id = o.staff
 GROUP BY s.id
