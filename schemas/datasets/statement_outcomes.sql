/*
label = "Esito delle righe dei rendiconti"
grain = "una riga di un rendiconto ricevuto"
record = "allocation"
day = "day"
order = ["organisation", "period_from", "statement_number", "allocation"]
uses = ["control_cuts"]

[[column]]
key = "allocation"
label = "Imputazione"

[[column]]
key = "statement"
label = "Rendiconto"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "period_from"
label = "Dal"
type = "day"

[[column]]
key = "statement_number"
label = "Progressivo"
type = "integer"

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
label = "Azione"
codes = "line"

[[column]]
key = "cost_kind"
label = "Voce di costo"
codes = "cost_kind"

[[column]]
key = "kind"
label = "Tipo di documento"
codes = "expense_kind"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "description"
label = "Oggetto"

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
key = "outcome"
label = "Esito"

[[column]]
key = "order_number"
label = "Mandato"

[[column]]
key = "order_on"
label = "Data del mandato"
type = "day"

[[column]]
key = "cancelled_on"
label = "Annullata dal"
type = "day"
*/
SELECT a.code AS allocation,
       s.code AS statement,
       g.name AS organisation,
       s.period_from,
       a.statement_number,
       f.acronym AS fund,
       y.year,
       i.acronym AS intervention,
       a.line,
       a.cost_kind,
       e.kind,
       e.number,
       e.day,
       e.description,
       a.amount,
       coalesce(a.admitted, a.amount - a.excluded) AS admitted,
       coalesce(a.excluded, a.amount - a.admitted) AS excluded,
       a.exclusion_reason,
       k.amount AS cut,
       CASE WHEN a.cancelled_on <= :as_of THEN 'annullata'
            WHEN e.kind = 'transfer' THEN 'trasferimento'
            WHEN e.own_contribution = 1 THEN 'risorsa propria'
            WHEN coalesce(a.admitted, a.excluded) IS NULL THEN 'da decidere'
            WHEN coalesce(a.excluded, a.amount - a.admitted) = 0 THEN 'ammessa'
            WHEN coalesce(a.admitted, a.amount - a.excluded) = 0 THEN 'esclusa'
            ELSE 'ammessa in parte' END AS outcome,
       coalesce(a.order_number, p.number) AS order_number,
       coalesce(a.order_on, p.day) AS order_on,
       CASE WHEN a.cancelled_on <= :as_of THEN a.cancelled_on END AS cancelled_on
  FROM allocation AS a
  JOIN statement AS s ON s.id = a.statement
  JOIN organisation AS g ON g.id = s.organisation
  JOIN expense AS e ON e.id = a.expense
  JOIN fund_annuality AS y ON y.id = a.fund_annuality
  JOIN fund AS f ON f.id = y.fund
  JOIN intervention AS i ON i.id = a.intervention
  LEFT JOIN payment_order AS p ON p.id = a.payment_order
  LEFT JOIN (SELECT allocation, sum(amount) AS amount FROM control_cuts GROUP BY allocation) AS k ON k.allocation = a.id
 WHERE s.period_to >= :from AND s.period_from <= :to AND e.day <= :as_of
