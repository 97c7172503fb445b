/*
id = "plan_line_overrun"
severity = "warning"
title = "Linee del PAL impegnate oltre il programmato"
meaning = "Gli impegni di una linea del piano locale superano ciò che vi è programmato"
remedy = "Aggiornare il piano, o spostare l'impegno su un'altra linea"
area = "spesa"
register = "plan_line"
rules = ["S-098", "S-107"]
*/
WITH single AS (
  SELECT fund_annuality, intervention, min(id) AS plan_line FROM plan_line WHERE intervention IS NOT NULL GROUP BY 1, 2 HAVING count(*) = 1
), committed AS (
  SELECT coalesce(o.plan_line, s.plan_line) AS plan_line, sum(CASE WHEN o.continues IS NULL THEN o.amount ELSE 0 END
         + (SELECT coalesce(sum(c.amount), 0) FROM obligation_change AS c WHERE c.obligation = o.id AND c.day <= :as_of AND c.kind <> 'reimputation')) AS amount
    FROM obligation AS o
    LEFT JOIN single AS s ON s.fund_annuality = o.fund_annuality AND s.intervention = o.intervention
   WHERE o.day <= :as_of
   GROUP BY 1
)
SELECT p.code AS record,
       printf('impegnati %.2f su %.2f programmati', c.amount / 100.0, p.amount / 100.0) AS detail
  FROM plan_line AS p
  JOIN committed AS c ON c.plan_line = p.id
 WHERE c.amount > p.amount
