/*
label = "Imputazioni di una spesa"
grain = "una parte del documento su un'annualità"
record = "allocation"
order = ["allocation"]
uses = ["control_cuts"]
requirement = "S-114"

[[column]]
key = "allocation"
label = "Imputazione"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "cup"
label = "CUP dell'annualità"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "line"
label = "Linea"
codes = "line"

[[column]]
key = "cost_kind"
label = "Voce di costo"
codes = "cost_kind"

[[column]]
key = "share"
label = "Quota"
type = "share"

[[column]]
key = "amount"
label = "Imputato"
type = "money"

[[column]]
key = "admitted"
label = "Ammesso"
type = "money"

[[column]]
key = "excluded"
label = "Escluso"
type = "money"

[[column]]
key = "exclusion_reason"
label = "Motivo di esclusione"

[[column]]
key = "cut"
label = "Tolto dai controlli"
type = "money"

[[column]]
key = "statement"
label = "Rendiconto"

[[column]]
key = "state"
label = "Stato nel rendiconto"
codes = "reporting_state"

[[column]]
key = "reporting_number"
label = "Codice Multifondo"

[[column]]
key = "cancelled_on"
label = "Annullata dal"
type = "day"
*/
SELECT a.code AS allocation, f.acronym AS fund, y.year, y.cup, i.acronym AS intervention, a.line, a.cost_kind, a.share, a.amount,
       coalesce(a.admitted, a.amount - a.excluded) AS admitted, coalesce(a.excluded, a.amount - a.admitted) AS excluded, a.exclusion_reason,
       k.amount AS cut, s.code AS statement, a.reporting_state AS state, a.reporting_number,
       CASE WHEN a.cancelled_on <= :as_of THEN a.cancelled_on END AS cancelled_on
  FROM allocation AS a
  JOIN fund_annuality AS y ON y.id = a.fund_annuality
  JOIN fund AS f ON f.id = y.fund
  JOIN intervention AS i ON i.id = a.intervention
  LEFT JOIN statement AS s ON s.id = a.statement
  LEFT JOIN (SELECT allocation, sum(amount) AS amount FROM control_cuts GROUP BY allocation) AS k ON k.allocation = a.id
 WHERE a.expense = :record
