/*
label = "Quadratura del rendiconto"
grain = "un'annualità: imputato per intervento e per foglio"
record = "fund_annuality"
order = ["fund", "year"]
uses = ["charged_lines"]

[[column]]
key = "fund_annuality"
label = "Annualità del fondo"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "summary"
label = "Per intervento"
type = "money"

[[column]]
key = "expenses"
label = "Documenti dell'Ambito"
type = "money"

[[column]]
key = "ets"
label = "Documenti dei partner"
type = "money"
*/
-- The two ways join different tables, so that a line lost by either shows as a difference.
SELECT fund_annuality.code AS fund_annuality,
       fund.acronym AS fund,
       fund_annuality.year AS year,
       coalesce((SELECT sum(charged_lines.amount)
                   FROM charged_lines
                   JOIN expense ON expense.id = charged_lines.expense
                   JOIN intervention ON intervention.id = charged_lines.intervention
                  WHERE charged_lines.fund_annuality = fund_annuality.id), 0) AS summary,
       coalesce((SELECT sum(charged_lines.amount)
                   FROM charged_lines
                   JOIN expense ON expense.id = charged_lines.expense
                   JOIN organisation ON organisation.id = expense.organisation
                  WHERE charged_lines.fund_annuality = fund_annuality.id
                    AND organisation.local_body IS NOT NULL), 0) AS expenses,
       coalesce((SELECT sum(charged_lines.amount)
                   FROM charged_lines
                   JOIN expense ON expense.id = charged_lines.expense
                   JOIN organisation ON organisation.id = expense.organisation
                  WHERE charged_lines.fund_annuality = fund_annuality.id
                    AND organisation.local_body IS NULL), 0) AS ets
  FROM fund_annuality
  JOIN fund ON fund.id = fund_annuality.fund
