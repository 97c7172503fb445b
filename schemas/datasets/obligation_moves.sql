/*
label = "Movimenti dell'impegnato"
grain = "un impegno quando è preso, o una sua variazione"
record = "record"
day = "day"
order = ["day", "record"]
requirement = "S-107"

[[column]]
key = "record"
label = "Record"

[[column]]
key = "obligation"
label = "Impegno"
type = "integer"

[[column]]
key = "fund_annuality"
label = "Annualità"
type = "integer"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "amount"
label = "Importo"
type = "money"
*/
-- What is committed is summed here and nowhere else: an obligation counts once, where it began; one that continues it adds only its
-- own changes. A re-imputation moves money to another year and commits neither more nor less.
SELECT o.code AS record, o.id AS obligation, o.fund_annuality, o.day, o.amount
  FROM obligation AS o
 WHERE o.continues IS NULL
 UNION ALL
SELECT o.code, c.obligation, o.fund_annuality, max(c.day, o.day), c.amount
  FROM obligation_change AS c
  JOIN obligation AS o ON o.id = c.obligation
 WHERE c.kind <> 'reimputation'
