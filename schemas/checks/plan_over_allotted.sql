/*
id = "plan_over_allotted"
severity = "warning"
title = "PAL oltre l'assegnato"
meaning = "Le linee del piano locale di un'annualità superano ciò che le è assegnato"
remedy = "Correggere il programmato, o registrare l'assegnazione"
area = "spesa"
register = "fund_annuality"
rules = ["S-098", "S-107"]
*/
SELECT y.code AS record, printf('programmati %.2f su %.2f assegnati', sum(p.amount) / 100.0, y.allotted / 100.0) AS detail
  FROM plan_line AS p
  JOIN fund_annuality AS y ON y.id = p.fund_annuality
 GROUP BY y.id
HAVING sum(p.amount) > y.allotted
