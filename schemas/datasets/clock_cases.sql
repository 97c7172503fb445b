/*
label = "Prese in carico, con chi ne risponde"
grain = "una presa in carico, aperta o chiusa"
record = "care_case"
order = ["care_case"]
requirement = "S-076"

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
[[column]]
key = "comune"
label = "Comune"
[[column]]
key = "staff"
label = "Numero del case manager"
type = "integer"
[[column]]
key = "protocol"
label = "Protocollo"
*/
-- Of a closed case, the case manager is the last one it had.
SELECT k.id,
       k.code AS care_case,
       coalesce(k.person, h.head) AS person,
       k.household,
       c.name AS comune,
       (SELECT r.staff
          FROM case_role AS r
         WHERE r.care_case = k.id AND r.role = 'case_manager' AND r.staff IS NOT NULL
           AND coalesce(r.valid_from, '') <= :as_of
           AND (coalesce(r.valid_to, '9999') >= :as_of OR r.valid_to >= k.closed_on)
         ORDER BY r.valid_from DESC, r.id DESC
         LIMIT 1) AS staff,
       k.protocol
  FROM care_case AS k
  LEFT JOIN household AS h ON h.id = k.household
  LEFT JOIN comune AS c ON c.id = k.comune
