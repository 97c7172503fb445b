/*
label = "Una spesa"
grain = "la spesa della pagina"
record = "expense"
order = ["expense"]
uses = ["charged_lines"]
requirement = "S-114"

[[column]]
key = "expense"
label = "Codice"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "spender"
label = "Chi spende"

[[column]]
key = "charged"
label = "Conta sulle annualità"
type = "money"

[[column]]
key = "cut"
label = "Tolto dai controlli"
type = "money"

[[column]]
key = "left"
label = "Non imputato"
type = "money"
*/
SELECT e.code AS expense, e.number, e.day, g.name AS spender,
       (SELECT sum(c.amount) FROM charged_lines AS c WHERE c.expense = e.id) AS charged,
       (SELECT nullif(sum(c.cut), 0) FROM charged_lines AS c WHERE c.expense = e.id) AS cut,
       e.total - coalesce(e.vat_recoverable, 0) - coalesce((SELECT sum(c.amount + c.cut) FROM charged_lines AS c WHERE c.expense = e.id), 0) AS left
  FROM expense AS e
  JOIN organisation AS g ON g.id = e.organisation
 WHERE e.id = :record
