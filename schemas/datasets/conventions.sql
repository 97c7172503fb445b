/*
label = "Convenzioni e addenda"
grain = "una convenzione o un suo addendum"
record = "record"
order = ["root", "number"]
requirement = "S-114"
uses = ["charged_lines", "own_values"]
parameters = ["VOLUNTEER_HOURLY"]

[[column]]
key = "record"
label = "Convenzione"

[[column]]
key = "root"
label = "Convenzione madre"

[[column]]
key = "number"
label = "Repertorio"

[[column]]
key = "title"
label = "Oggetto"

[[column]]
key = "kind"
label = "Tipo"
codes = "convention_kind"

[[column]]
key = "addendum"
label = "Addendum"
type = "flag"

[[column]]
key = "emergency"
label = "Emergenza"
type = "flag"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"

[[column]]
key = "funds"
label = "Fondi"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "budget"
label = "Budget dei partner"
type = "money"

[[column]]
key = "charged"
label = "Imputato"
type = "money"

[[column]]
key = "own"
label = "Risorse proprie"
type = "money"

[[column]]
key = "residual"
label = "Residuo"
type = "money"
*/
-- Cumulative on the day asked. An addendum has its own dates, funds and budget; its root is the convention that it amends, however far up.
WITH RECURSIVE above (id, root) AS (
  SELECT id, id FROM convention WHERE amends IS NULL
   UNION
  SELECT c.id, above.root FROM convention AS c JOIN above ON c.amends = above.id
), charged AS (
  SELECT coalesce(e.convention, m.convention) AS convention, sum(l.amount) AS amount, sum(l.counted) AS counted
    FROM charged_lines AS l
    JOIN allocation AS a ON a.id = l.id
    JOIN expense AS e ON e.id = l.expense
    LEFT JOIN statement AS m ON m.id = a.statement
   GROUP BY 1
), own AS (
  SELECT convention, sum(value) AS value FROM own_values WHERE day <= :as_of GROUP BY 1
)
SELECT c.code AS record,
       first.number AS root,
       c.number,
       c.title,
       c.kind,
       c.amends IS NOT NULL AS addendum,
       coalesce(c.emergency, 0) AS emergency,
       c.valid_from,
       c.valid_to,
       (SELECT group_concat(f.acronym || ' ' || y.year, ', ')
          FROM convention_fund AS k JOIN fund_annuality AS y ON y.id = k.fund_annuality JOIN fund AS f ON f.id = y.fund
         WHERE k.convention = c.id) AS funds,
       coalesce(c.amount, (SELECT sum(k.amount) FROM convention_fund AS k WHERE k.convention = c.id)) AS amount,
       (SELECT sum(p.budget) FROM convention_partner AS p WHERE p.convention = c.id) AS budget,
       coalesce(x.amount, 0) AS charged,
       o.value AS own,
       coalesce(c.amount, (SELECT sum(k.amount) FROM convention_fund AS k WHERE k.convention = c.id)) - coalesce(x.counted, 0) AS residual
  FROM convention AS c
  LEFT JOIN above AS b ON b.id = c.id
  LEFT JOIN convention AS first ON first.id = coalesce(b.root, c.id)
  LEFT JOIN charged AS x ON x.convention = c.id
  LEFT JOIN own AS o ON o.convention = c.id
 WHERE coalesce(c.valid_from, '') <= :as_of
