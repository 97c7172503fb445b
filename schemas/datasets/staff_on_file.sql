/*
label = "Operatori"
grain = "un operatore"
record = "staff"
order = ["name", "staff"]

[[column]]
key = "staff"
label = "Codice"

[[column]]
key = "name"
label = "Operatore"

[[column]]
key = "profile"
label = "Profilo"
codes = "staff_profile"
*/
SELECT code AS staff, name, profile FROM staff WHERE merged_into IS NULL
