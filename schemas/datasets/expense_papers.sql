/*
label = "Allegati di una spesa"
grain = "un allegato che prova una spesa, suo o di un record che la riguarda"
record = "attachment"
order = ["expense", "attachment", "through"]
requirement = "S-098"
uses = ["expenses_asked"]

[[column]]
key = "expense"
label = "Spesa"
type = "integer"

[[column]]
key = "attachment"
label = "Allegato"

[[column]]
key = "id"
label = "Numero"
type = "integer"

[[column]]
key = "kind"
label = "Tipo di allegato"
codes = "attachment_kind"

[[column]]
key = "through"
label = "Del record"

[[column]]
key = "path"
label = "File"

[[column]]
key = "sha256"
label = "Impronta SHA-256"

[[column]]
key = "size"
label = "Byte"
type = "integer"

[[column]]
key = "day"
label = "Data del documento"
type = "day"

[[column]]
key = "note"
label = "Note"
*/
-- Papers stand with the document, with what of it is charged, or with what many documents share: the order that paid it, the
-- acts of whoever spent, the contract of who worked, the convention, the control that looked at it.
WITH wanted (id) AS (SELECT id FROM expenses_asked),
     charge AS (SELECT a.* FROM wanted JOIN allocation AS a ON a.expense = wanted.id),
     cost AS (SELECT e.* FROM wanted JOIN expense AS e ON e.id = wanted.id),
     about (expense, record) AS (
       SELECT id, code FROM cost
        UNION
       SELECT expense, code FROM charge
        UNION
       SELECT a.expense, p.code FROM charge AS a JOIN payment_order AS p ON p.id = a.payment_order
        UNION
       SELECT a.expense, l.code FROM charge AS a JOIN payment_order AS p ON p.id = a.payment_order JOIN liquidation AS l ON l.id = p.liquidation
        UNION
       SELECT a.expense, o.code FROM charge AS a JOIN payment_order AS p ON p.id = a.payment_order JOIN obligation AS o ON o.id = p.obligation
        UNION
       SELECT a.expense, s.code FROM charge AS a JOIN statement AS s ON s.id = a.statement
        UNION
       SELECT expense, code FROM statement_act WHERE expense IN (SELECT id FROM wanted)
        UNION
       SELECT e.id, s.code FROM cost AS e JOIN staff AS s ON s.id = e.staff
        UNION
       SELECT e.id, c.code FROM cost AS e JOIN staff_contract AS c ON c.staff = e.staff
         AND e.day BETWEEN coalesce(c.valid_from, '') AND coalesce(c.valid_to, '9999')
        UNION
       SELECT e.id, c.code FROM cost AS e JOIN convention AS c ON c.id = e.convention
        UNION
       SELECT r.expense, r.code FROM wanted JOIN control_line AS r ON r.expense = wanted.id
        UNION
       SELECT r.expense, c.code FROM wanted JOIN control_line AS r ON r.expense = wanted.id JOIN control AS c ON c.id = r.control)
SELECT about.expense, t.code AS attachment, t.id, t.kind, about.record AS through, t.path, t.sha256, t.size, t.day, t.note
  FROM attachment AS t
  JOIN about ON about.record = t.record
