/*
id = "convention_overspent"
severity = "warning"
title = "Convenzioni oltre il loro importo"
meaning = "Ciò che i partner imputano supera l'importo della convenzione o dell'addendum"
remedy = "Registrare l'addendum che lo aumenta, o escludere la parte che eccede"
area = "spesa"
register = "convention"
rules = ["S-098", "S-114"]
dated = true
*/
WITH charged AS (
  SELECT coalesce(e.convention, m.convention) AS convention, max(e.day) AS day, sum(a.amount) AS amount
    FROM allocation AS a
    JOIN expense AS e ON e.id = a.expense
    LEFT JOIN statement AS m ON m.id = a.statement
   WHERE e.day <= :as_of AND e.kind <> 'transfer' AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of) AND NOT coalesce(e.own_contribution, 0)
   GROUP BY 1
)
SELECT c.code AS record, x.day AS day, printf('imputati %.2f su %.2f', x.amount / 100.0, c.amount / 100.0) AS detail
  FROM (SELECT k.id, k.code, coalesce(k.amount, (SELECT sum(f.amount) FROM convention_fund AS f WHERE f.convention = k.id)) AS amount FROM convention AS k) AS c
  JOIN charged AS x ON x.convention = c.id
 WHERE x.amount > c.amount
