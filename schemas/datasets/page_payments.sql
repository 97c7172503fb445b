/*
label = "Pagamento di una spesa"
grain = "un fatto che prova il pagamento"
record = "record"
order = ["day", "record", "what"]
requirement = "S-114"

[[column]]
key = "record"
label = "Record"

[[column]]
key = "what"
label = "Che cosa"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "receipt_on"
label = "Quietanza"
type = "day"
*/
-- What the spender paid, then what was paid back to it, then its own acts.
SELECT e.code AS record, 'pagata da chi spende' AS what, e.paid_on AS day, e.payment_means AS number, e.total AS amount, NULL AS receipt_on
  FROM expense AS e
 WHERE e.id = :record AND e.paid_on IS NOT NULL
 UNION
SELECT l.code, 'atto di liquidazione', l.day, l.number, l.amount, NULL
  FROM allocation AS a JOIN payment_order AS p ON p.id = a.payment_order JOIN liquidation AS l ON l.id = p.liquidation
 WHERE a.expense = :record
 UNION
SELECT p.code, 'mandato', p.day, p.number, p.amount, p.receipt_on
  FROM allocation AS a JOIN payment_order AS p ON p.id = a.payment_order
 WHERE a.expense = :record
 UNION
SELECT a.code, 'mandato come scritto dall''ente', a.order_on, a.order_number, NULL, NULL
  FROM allocation AS a
 WHERE a.expense = :record AND a.payment_order IS NULL AND a.order_number IS NOT NULL
 UNION
SELECT t.code, lower(c.label) || ' di chi spende', t.day, t.number, t.amount, t.receipt_on
  FROM statement_act AS t
  LEFT JOIN temp.code AS c ON c.list = 'statement_act_kind' AND c.code = t.kind
 WHERE t.expense = :record
