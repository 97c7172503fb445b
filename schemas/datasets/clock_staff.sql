/*
label = "Operatori"
grain = "un operatore"
record = "staff"
order = ["staff"]
requirement = "S-076"

[[column]]
key = "id"
label = "Numero"
type = "integer"
[[column]]
key = "staff"
label = "Operatore"
[[column]]
key = "name"
label = "Nome"
*/
SELECT id, code AS staff, name FROM staff WHERE merged_into IS NULL
