/*
label = "Impegni di spesa"
grain = "un impegno, con le variazioni e i pagamenti fino alla data"
record = "obligation"
day = "day"
order = ["fund", "year", "obligation_year", "number"]

[[column]]
key = "obligation"
label = "Impegno"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "quota"
label = "Quota"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "obligation_year"
label = "Anno"
type = "integer"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "act"
label = "Atto"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "chapter"
label = "Capitolo"

[[column]]
key = "cup"
label = "CUP"

[[column]]
key = "payee"
label = "Beneficiario"

[[column]]
key = "purpose"
label = "Causale"

[[column]]
key = "continues"
label = "Continua"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "changes"
label = "Variazioni"
type = "money"

[[column]]
key = "carried"
label = "Riportato"
type = "money"

[[column]]
key = "liquidated"
label = "Liquidato"
type = "money"

[[column]]
key = "residue"
label = "Residuo"
type = "money"
*/
-- An obligation that continues another one adds nothing to what is committed: its amount is shown as 0, and what it took over is
-- carried from the one to the other, so that each has its own residue. Acts of liquidation and
-- payment orders are the same money seen twice: what an act and its orders say counts once, the larger of the two; so do the
-- acts and the orders of an obligation that nobody linked. Where accounting gives no act, the order counts from its day.
WITH ordered AS (
  SELECT p.obligation, l.id AS liquidation, sum(p.amount) AS amount
    FROM payment_order AS p
    LEFT JOIN liquidation AS l ON l.id = p.liquidation AND l.obligation = p.obligation AND l.day <= :as_of
   WHERE min(p.day, coalesce(p.receipt_on, p.day)) <= :as_of
   GROUP BY 1, 2
), act AS (
  SELECT l.obligation, CASE WHEN l.id IN (SELECT liquidation FROM ordered) THEN l.id END AS liquidation, sum(l.amount) AS amount
    FROM liquidation AS l
   WHERE l.day <= :as_of
   GROUP BY 1, 2
), paper AS (
  SELECT obligation, max(amount) AS amount
    FROM (SELECT * FROM ordered UNION ALL SELECT * FROM act)
   GROUP BY obligation, liquidation
), liquidated AS (
  SELECT obligation, sum(amount) AS amount FROM paper GROUP BY obligation
)
SELECT o.code AS obligation,
       f.acronym AS fund,
       f.survey_quota AS quota,
       y.year,
       o.year AS obligation_year,
       o.number,
       o.act,
       o.day,
       o.chapter,
       o.cup,
       o.payee,
       o.purpose,
       first.code AS continues,
       CASE WHEN o.continues IS NULL THEN o.amount ELSE 0 END AS amount,
       coalesce(c.amount, 0) AS changes,
       CASE WHEN o.continues IS NULL THEN 0 ELSE o.amount END - coalesce(k.amount, 0) AS carried,
       coalesce(l.amount, 0) AS liquidated,
       o.amount + coalesce(c.amount, 0) - coalesce(k.amount, 0) - coalesce(l.amount, 0) AS residue
  FROM obligation AS o
  LEFT JOIN obligation AS first ON first.id = o.continues
  LEFT JOIN fund_annuality AS y ON y.id = o.fund_annuality
  LEFT JOIN fund AS f ON f.id = y.fund
  LEFT JOIN (SELECT obligation, sum(amount) AS amount FROM obligation_change WHERE day <= :as_of AND kind <> 'reimputation' GROUP BY obligation) AS c
         ON c.obligation = o.id
  LEFT JOIN (SELECT continues, sum(amount) AS amount FROM obligation WHERE day <= :as_of GROUP BY continues) AS k ON k.continues = o.id
  LEFT JOIN liquidated AS l ON l.obligation = o.id
 WHERE o.day <= :as_of
