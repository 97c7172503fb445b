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
-- proportion: each takes the difference of two roundings, so that the parts make the whole. There are few controls beside
-- allocations: CROSS JOIN begins with them.
WITH decided AS (
  SELECT r.code, r.expense, r.allocation,
         CASE WHEN coalesce(r.final_on, k.day) <= :as_of THEN coalesce(r.final_outcome, r.outcome) ELSE r.outcome END AS outcome,
         CASE WHEN r.final_outcome IS NOT NULL AND coalesce(r.final_on, k.day) <= :as_of THEN r.final_amount ELSE r.amount END AS amount
    FROM control_line AS r
    JOIN control AS k ON k.id = r.control
   WHERE coalesce(r.outcome_on, k.day) <= :as_of
), spread AS (
  SELECT d.*, a.id AS part, a.amount AS charged,
         (SELECT sum(o.amount) FROM allocation AS o
           WHERE o.expense = a.expense AND o.id <= a.id AND (o.cancelled_on IS NULL OR o.cancelled_on > :as_of)) AS upto,
         (SELECT sum(o.amount) FROM allocation AS o
           WHERE o.expense = a.expense AND (o.cancelled_on IS NULL OR o.cancelled_on > :as_of)) AS whole
    FROM decided AS d
   CROSS JOIN allocation AS a ON a.expense = d.expense AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   WHERE d.outcome IN ('cut', 'to_recover') AND d.amount > 0 AND (d.allocation IS NULL OR d.allocation = a.id)
)
SELECT code AS control_line,
       part AS allocation,
       outcome,
       CASE WHEN allocation IS NOT NULL THEN amount ELSE amount * upto / whole - amount * (upto - charged) / whole END AS amount
  FROM spread
 WHERE allocation IS NOT NULL OR whole <> 0
