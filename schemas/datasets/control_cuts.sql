/*
label = "Ciò che i controlli hanno tolto"
grain = "una riga controllata e un'imputazione su cui pesa"
record = "control_line"
order = ["control_line", "allocation"]
requirement = "S-098"

[[column]]
key = "control_line"
label = "Riga controllata"

[[column]]
key = "allocation"
label = "Imputazione"
type = "integer"

[[column]]
key = "outcome"
label = "Esito"
codes = "control_outcome"

[[column]]
key = "amount"
label = "Importo"
type = "money"
*/
-- The final outcome from its day on, before it the first one. What is cut from a document as a whole falls on its allocations in
-- proportion: each takes the difference of two roundings, so that the parts make the whole.
WITH decided AS (
  SELECT r.code, r.expense, r.allocation,
         CASE WHEN coalesce(r.final_on, k.day) <= :as_of THEN coalesce(r.final_outcome, r.outcome) ELSE r.outcome END AS outcome,
         CASE WHEN r.final_outcome IS NOT NULL AND coalesce(r.final_on, k.day) <= :as_of THEN r.final_amount ELSE r.amount END AS amount
    FROM control_line AS r
    JOIN control AS k ON k.id = r.control
   WHERE coalesce(r.outcome_on, k.day) <= :as_of
), charge AS (
  SELECT a.id, a.expense, a.amount,
         sum(a.amount) OVER (PARTITION BY a.expense ORDER BY a.id) AS upto,
         sum(a.amount) OVER (PARTITION BY a.expense) AS whole
    FROM allocation AS a
   WHERE a.expense IN (SELECT expense FROM decided) AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
)
SELECT d.code AS control_line,
       c.id AS allocation,
       d.outcome,
       CASE WHEN d.allocation IS NOT NULL THEN d.amount
            ELSE d.amount * c.upto / c.whole - d.amount * (c.upto - c.amount) / c.whole END AS amount
  FROM decided AS d
  JOIN charge AS c ON c.expense = d.expense AND c.id = coalesce(d.allocation, c.id)
 WHERE d.outcome IN ('cut', 'to_recover') AND d.amount > 0 AND (d.allocation IS NOT NULL OR c.whole <> 0)
