/*
label = "Atti propri di chi rendiconta"
grain = "un atto di chi spende, presentato con il rendiconto"
record = "act"
day = "day"
order = ["organisation", "period_from", "day", "act"]

[[column]]
key = "act"
label = "Atto"

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
key = "kind"
label = "Tipo"
codes = "statement_act_kind"

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
key = "expense"
label = "Spesa"

[[column]]
key = "cup"
label = "CUP"
*/
SELECT t.code AS act,
       s.code AS statement,
       g.name AS organisation,
       s.period_from,
       t.kind,
       t.number,
       t.day,
       t.amount,
       t.receipt_on,
       e.code AS expense,
       t.cup
  FROM statement_act AS t
  JOIN statement AS s ON s.id = t.statement
  JOIN organisation AS g ON g.id = s.organisation
  LEFT JOIN expense AS e ON e.id = t.expense
 WHERE s.period_to >= :from AND s.period_from <= :to AND t.day <= :as_of
