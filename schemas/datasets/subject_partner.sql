/*
label = "Ciò che è di un ente"
grain = "un record dell'ente"
record = "code"
order = ["register", "id"]
requirement = "S-122"

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
WITH antenna_of (id) AS (SELECT id FROM antenna WHERE organisation = :record),
     staff_of (id) AS (SELECT id FROM staff WHERE employer = :record),
     expense_of (id) AS (SELECT id FROM expense WHERE organisation = :record),
     statement_of (id) AS (SELECT id FROM statement WHERE organisation = :record)
SELECT 'organisation' AS register, id, code FROM organisation WHERE id = :record
 UNION ALL
SELECT 'antenna', id, code FROM antenna WHERE id IN antenna_of
 UNION ALL
SELECT 'staff', id, code FROM staff WHERE id IN staff_of
 UNION ALL
SELECT 'contact', id, code FROM contact WHERE antenna IN antenna_of OR staff IN staff_of
 UNION ALL
SELECT 'timesheet_day', id, code FROM timesheet_day WHERE staff IN staff_of
 UNION ALL
SELECT 'statement', id, code FROM statement WHERE id IN statement_of
 UNION ALL
SELECT 'statement_act', id, code FROM statement_act WHERE statement IN statement_of
 UNION ALL
SELECT 'expense', id, code FROM expense WHERE id IN expense_of
 UNION ALL
SELECT 'allocation', id, code FROM allocation WHERE expense IN expense_of
 UNION ALL
SELECT 'control_line', id, code FROM control_line WHERE expense IN expense_of
 UNION ALL
SELECT 'control', id, code FROM control WHERE id IN (SELECT control FROM control_line WHERE expense IN expense_of)
 UNION ALL
SELECT 'attachment', id, code FROM attachment WHERE record IN (SELECT code FROM expense WHERE id IN expense_of)
 UNION ALL
SELECT 'convention_partner', id, code FROM convention_partner WHERE organisation = :record
