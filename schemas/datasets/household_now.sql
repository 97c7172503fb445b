/*
label = "Nucleo di ogni persona"
grain = "una persona che nel giorno appartiene a un nucleo"
record = "person"
order = ["person"]

[[column]]
key = "person"
label = "Persona (numero)"
type = "integer"

[[column]]
key = "household"
label = "Nucleo (numero)"
type = "integer"
*/
-- One household each: of several that are open, the newest.
SELECT m.person, max(m.household) AS household
  FROM household_member AS m
 WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
 GROUP BY m.person
