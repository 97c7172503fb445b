/*
label = "Ciò che riguarda un PUC"
grain = "un record di un progetto"
record = "code"
order = ["register", "id"]
requirement = "S-059"

[[column]]
key = "register"
label = "Registro"

[[column]]
key = "id"
label = "Numero"
type = "integer"

[[column]]
key = "code"
label = "Codice"
*/
SELECT 'puc_project' AS register, id, code FROM puc_project WHERE id = :record
 UNION ALL
SELECT 'puc_slot', id, code FROM puc_slot WHERE puc_project = :record
 UNION ALL
SELECT 'puc_assignment', id, code FROM puc_assignment WHERE puc_project = :record
 UNION ALL
SELECT 'puc_attendance', id, code FROM puc_attendance WHERE puc_project = :record
