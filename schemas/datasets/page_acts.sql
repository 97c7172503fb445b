/*
label = "Atti di una spesa"
grain = "un atto a cui la spesa si appoggia"
record = "record"
order = ["day", "record"]
requirement = "S-114"

[[column]]
key = "record"
label = "Record"

[[column]]
key = "what"
label = "Che cosa"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "act"
label = "Atto"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "cup"
label = "CUP"

[[column]]
key = "cig"
label = "CIG"

[[column]]
key = "valid_to"
label = "Fino al"
type = "day"
*/
SELECT o.code AS record, 'impegno di spesa' AS what, o.year || '/' || o.number AS number, o.day, o.act, o.amount, o.cup, o.cig, NULL AS valid_to
  FROM obligation AS o
 WHERE o.id IN (SELECT p.obligation FROM allocation AS a JOIN payment_order AS p ON p.id = a.payment_order WHERE a.expense = :record)
 UNION ALL
SELECT c.code, 'convenzione', c.number, c.signed_on, c.act, c.amount, c.cup, NULL, c.valid_to
  FROM convention AS c
 WHERE c.id = (SELECT convention FROM expense WHERE id = :record)
 UNION ALL
SELECT s.code, 'rendiconto dell''ente', s.protocol, s.received_on, NULL, s.paid, NULL, NULL, s.period_to
  FROM statement AS s
 WHERE s.id IN (SELECT statement FROM allocation WHERE expense = :record)
