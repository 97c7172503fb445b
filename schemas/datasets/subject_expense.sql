/*
label = "Ciò che riguarda una spesa"
grain = "un record da cui la spesa dipende, o che dipende da essa"
record = "code"
order = ["register", "id"]
requirement = "S-114"

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
WITH order_of (id) AS (SELECT payment_order FROM allocation WHERE expense = :record AND payment_order IS NOT NULL),
     obligation_of (id) AS (SELECT obligation FROM payment_order WHERE id IN order_of)
SELECT 'expense' AS register, id, code FROM expense WHERE id = :record
 UNION ALL
SELECT 'allocation', id, code FROM allocation WHERE expense = :record
 UNION ALL
SELECT 'payment_order', id, code FROM payment_order WHERE id IN order_of
 UNION ALL
SELECT 'liquidation', id, code FROM liquidation WHERE id IN (SELECT liquidation FROM payment_order WHERE id IN order_of)
 UNION ALL
SELECT 'obligation', id, code FROM obligation WHERE id IN obligation_of
 UNION ALL
SELECT 'obligation_change', id, code FROM obligation_change WHERE obligation IN obligation_of
 UNION ALL
SELECT 'statement', id, code FROM statement WHERE id IN (SELECT statement FROM allocation WHERE expense = :record)
 UNION ALL
SELECT 'statement_act', id, code FROM statement_act WHERE expense = :record
 UNION ALL
SELECT 'staff', id, code FROM staff WHERE id = (SELECT staff FROM expense WHERE id = :record)
 UNION ALL
SELECT 'staff_contract', id, code FROM staff_contract WHERE staff = (SELECT staff FROM expense WHERE id = :record)
 UNION ALL
SELECT 'control', id, code FROM control WHERE id IN (SELECT control FROM control_line WHERE expense = :record)
 UNION ALL
SELECT 'control_line', id, code FROM control_line WHERE expense = :record
 UNION ALL
SELECT 'attachment', t.id, t.code
  FROM attachment AS t
 WHERE t.record IN (SELECT code FROM expense WHERE id = :record UNION SELECT code FROM allocation WHERE expense = :record)
