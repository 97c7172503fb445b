/*
label = "Spesa imputata"
grain = "la parte di un documento di spesa imputata a un'annualità di un fondo"
record = "allocation"
day = "day"
order = ["day", "allocation"]
uses = ["charged_lines"]

[[column]]
key = "allocation"
label = "Imputazione"

[[column]]
key = "expense"
label = "Documento"

[[column]]
key = "day"
label = "Data del documento"
type = "day"

[[column]]
key = "organisation"
label = "Chi spende"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "line"
label = "Linea"
codes = "line"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "amount"
label = "Importo imputato"
type = "money"
*/
-- Only what is charged to a PUC has a comune of its own: the project's.
SELECT allocation.code AS allocation,
       expense.code AS expense,
       expense.day AS day,
       organisation.name AS organisation,
       fund.acronym AS fund,
       fund_annuality.year AS year,
       intervention.acronym AS intervention,
       allocation.line AS line,
       comune.istat AS comune,
       charged_lines.amount AS amount
  FROM charged_lines
  JOIN allocation ON allocation.id = charged_lines.id
  JOIN expense ON expense.id = allocation.expense
  JOIN organisation ON organisation.id = expense.organisation
  JOIN fund_annuality ON fund_annuality.id = allocation.fund_annuality
  JOIN fund ON fund.id = fund_annuality.fund
  JOIN intervention ON intervention.id = allocation.intervention
  LEFT JOIN puc_project ON puc_project.id = allocation.puc_project
  LEFT JOIN comune ON comune.id = puc_project.comune
 WHERE expense.day BETWEEN :from AND :to
