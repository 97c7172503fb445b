/*
label = "Ciò che è in un dossier"
grain = "una spesa del dossier, o un record suo"
record = "code"
order = ["register", "id"]
requirement = "S-114"
uses = ["expenses_asked"]

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
WITH wanted (id) AS (SELECT id FROM expenses_asked)
SELECT 'expense' AS register, id, code FROM expense WHERE id IN (SELECT id FROM wanted)
 UNION ALL
SELECT 'allocation', id, code FROM allocation WHERE expense IN (SELECT id FROM wanted)
 UNION ALL
SELECT 'control_line', id, code FROM control_line WHERE expense IN (SELECT id FROM wanted)
