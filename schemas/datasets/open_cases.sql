/*
label = "Prese in carico aperte"
grain = "una presa in carico aperta"
record = "care_case"
order = ["care_case"]
requirement = "S-075"

[[column]]
key = "id"
label = "Numero"
type = "integer"
[[column]]
key = "care_case"
label = "Presa in carico"
[[column]]
key = "person"
label = "Numero della persona"
type = "integer"
[[column]]
key = "household"
label = "Numero del nucleo"
type = "integer"
*/
-- Where :care_case is given, only that one: for the page of a case, or of somebody in it.
SELECT k.id, k.code AS care_case, coalesce(k.person, h.head) AS person, k.household
  FROM care_case AS k
  LEFT JOIN household AS h ON h.id = k.household
 WHERE coalesce(k.opened_on, '') <= :as_of
   AND CASE WHEN k.closed_on IS NULL THEN coalesce(k.state, '') <> 'closed' ELSE k.closed_on > :as_of END
   AND (:care_case IS NULL OR k.id = :care_case)
