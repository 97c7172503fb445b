/*
label = "Spesa per titolo dei beneficiari"
grain = "un intervento di un'annualità e un titolo dei beneficiari"
record = "intervention_record"
order = ["fund", "year", "position", "title"]
uses = ["charged_lines"]

[[column]]
key = "intervention_record"
label = "Intervento"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "position"
label = "Ordine"
type = "integer"

[[column]]
key = "intervention"
label = "Codice"

[[column]]
key = "intervention_name"
label = "Intervento"

[[column]]
key = "title"
label = "Titolo"
codes = "beneficiary_title"

[[column]]
key = "lines"
label = "Righe"
type = "integer"

[[column]]
key = "amount"
label = "Importo imputato"
type = "money"
*/
SELECT i.code AS intervention_record,
       f.acronym AS fund,
       y.year,
       i.position,
       i.acronym AS intervention,
       i.name AS intervention_name,
       a.beneficiary_title AS title,
       count(*) AS lines,
       sum(c.amount) AS amount
  FROM charged_lines AS c
  JOIN allocation AS a ON a.id = c.id
  JOIN expense AS e ON e.id = a.expense
  JOIN fund_annuality AS y ON y.id = a.fund_annuality
  JOIN fund AS f ON f.id = y.fund
  JOIN intervention AS i ON i.id = a.intervention
 GROUP BY y.id, i.id, a.beneficiary_title
