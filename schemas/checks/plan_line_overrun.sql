/*
id = "plan_line_overrun"
severity = "warning"
title = "Linee del PAL impegnate oltre il programmato"
meaning = "Gli impegni di una linea del piano locale superano ciò che vi è programmato"
remedy = "Aggiornare il piano, o spostare l'impegno su un'altra linea"
area = "spesa"
register = "plan_line"
rules = ["S-098", "S-107"]
uses = ["obligation_moves"]
*/
WITH single AS (
  SELECT fund_annuality, intervention, min(id) AS plan_line FROM plan_line WHERE intervention IS NOT NULL GROUP BY 1, 2 HAVING count(*) = 1
), committed AS (
  SELECT coalesce(o.plan_line, s.plan_line) AS plan_line, sum(m.amount) AS amount
    FROM obligation_moves AS m
    JOIN obligation AS o ON o.id = m.obligation
    LEFT JOIN single AS s ON s.fund_annuality = o.fund_annuality AND s.intervention = o.intervention
   WHERE m.day <= :as_of
   GROUP BY 1
)
SELECT p.code AS record,
       printf('impegnati %.2f su %.2f programmati', c.amount / 100.0, p.amount / 100.0) AS detail
  FROM plan_line AS p
  JOIN committed AS c ON c.plan_line = p.id
 WHERE c.amount > p.amount
