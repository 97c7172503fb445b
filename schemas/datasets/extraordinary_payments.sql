/*
label = "Mandati sui contributi straordinari"
grain = "un mandato dell'esercizio"
record = "payment_order"
day = "day"
order = ["fund", "year", "day", "payment_order"]
requirement = "S-107"

[[column]]
key = "payment_order"
label = "Mandato"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "receipt_on"
label = "Quietanza"
type = "day"

[[column]]
key = "obligation"
label = "Impegno"

[[column]]
key = "act"
label = "Atto di impegno"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "purpose"
label = "Oggetto"
*/
SELECT p.code AS payment_order,
       f.acronym AS fund,
       y.year,
       p.number,
       p.day,
       p.amount,
       CASE WHEN p.receipt_on <= :as_of THEN p.receipt_on END AS receipt_on,
       o.code AS obligation,
       o.act,
       i.acronym AS intervention,
       o.purpose
  FROM payment_order AS p
  JOIN obligation AS o ON o.id = p.obligation
  JOIN fund_annuality AS y ON y.id = o.fund_annuality AND y.extraordinary = 1
  JOIN fund AS f ON f.id = y.fund
  LEFT JOIN intervention AS i ON i.id = o.intervention
 WHERE p.day BETWEEN substr(:to, 1, 4) || '-01-01' AND min(substr(:to, 1, 4) || '-12-31', :as_of)
