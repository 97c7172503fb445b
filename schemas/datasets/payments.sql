/*
label = "Mandati"
grain = "un mandato di pagamento; le note di credito sono negative"
record = "payment_order"
day = "day"
order = ["day", "payment_order"]

[[column]]
key = "payment_order"
label = "Mandato"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "obligation"
label = "Impegno"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "amount"
label = "Importo"
type = "money"
*/
-- Accounting pays for the whole Ambito: no payment belongs to one comune.
SELECT payment_order.code AS payment_order,
       payment_order.number AS number,
       payment_order.day AS day,
       obligation.code AS obligation,
       fund.acronym AS fund,
       fund_annuality.year AS year,
       NULL AS comune,
       payment_order.amount AS amount
  FROM payment_order
  JOIN obligation ON obligation.id = payment_order.obligation
  LEFT JOIN fund_annuality ON fund_annuality.id = obligation.fund_annuality
  LEFT JOIN fund ON fund.id = fund_annuality.fund
 WHERE payment_order.day BETWEEN :from AND :to
