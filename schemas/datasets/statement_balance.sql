/*
label = "Quadratura del rendiconto"
grain = "un'annualità: imputato per intervento e per foglio"
record = "fund_annuality"
order = ["fund", "year"]

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
       coalesce((SELECT sum(allocation.amount)
                   FROM allocation
                   JOIN expense ON expense.id = allocation.expense
                   JOIN intervention ON intervention.id = allocation.intervention
                  WHERE allocation.fund_annuality = fund_annuality.id AND expense.day <= :as_of
                    AND expense.kind <> 'transfer' AND (allocation.cancelled_on IS NULL OR allocation.cancelled_on > :as_of)), 0) AS summary,
       coalesce((SELECT sum(allocation.amount)
                   FROM allocation
                   JOIN expense ON expense.id = allocation.expense
                   JOIN organisation ON organisation.id = expense.organisation
                  WHERE allocation.fund_annuality = fund_annuality.id AND expense.day <= :as_of
                    AND expense.kind <> 'transfer' AND (allocation.cancelled_on IS NULL OR allocation.cancelled_on > :as_of)
                    AND organisation.local_body IS NOT NULL), 0) AS expenses,
       coalesce((SELECT sum(allocation.amount)
                   FROM allocation
                   JOIN expense ON expense.id = allocation.expense
                   JOIN organisation ON organisation.id = expense.organisation
                  WHERE allocation.fund_annuality = fund_annuality.id AND expense.day <= :as_of
                    AND expense.kind <> 'transfer' AND (allocation.cancelled_on IS NULL OR allocation.cancelled_on > :as_of)
                    AND organisation.local_body IS NULL), 0) AS ets
  FROM fund_annuality
  JOIN fund ON fund.id = fund_annuality.fund
