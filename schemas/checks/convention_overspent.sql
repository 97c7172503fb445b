/*
id = "convention_overspent"
severity = "warning"
title = "Convenzioni oltre il loro importo"
meaning = "Ciò che i partner imputano supera l'importo della convenzione o dell'addendum"
remedy = "Registrare l'addendum che lo aumenta, o escludere la parte che eccede"
area = "spesa"
register = "convention"
rules = ["S-098", "S-114"]
uses = ["charged_lines"]
*/
WITH charged AS (
  SELECT coalesce(e.convention, m.convention) AS convention, sum(l.counted) AS amount
    FROM charged_lines AS l
    JOIN allocation AS a ON a.id = l.id
    JOIN expense AS e ON e.id = l.expense
    LEFT JOIN statement AS m ON m.id = a.statement
   GROUP BY 1
)
SELECT c.code AS record, printf('imputati %.2f su %.2f', x.amount / 100.0, c.amount / 100.0) AS detail
  FROM (SELECT k.id, k.code, coalesce(k.amount, (SELECT sum(f.amount) FROM convention_fund AS f WHERE f.convention = k.id)) AS amount FROM convention AS k) AS c
  JOIN charged AS x ON x.convention = c.id
 WHERE x.amount > c.amount
