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
SELECT e.code AS expense, e.number, e.day, g.name AS spender, c.charged, nullif(c.cut, 0) AS cut,
       e.total - coalesce(e.vat_recoverable, 0) - coalesce(c.charged + c.cut, 0) AS left
  FROM expense AS e
  JOIN organisation AS g ON g.id = e.organisation
  LEFT JOIN (SELECT sum(amount) AS charged, sum(cut) AS cut FROM charged_lines WHERE expense = :record) AS c
 WHERE e.id = :record
