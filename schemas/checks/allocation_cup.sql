/*
id = "allocation_cup"
severity = "warning"
title = "CUP diverso da quello dell'annualità"
meaning = "Il documento porta il CUP di un'altra annualità"
remedy = "Verificare su quale annualità va la spesa"
area = "spesa"
register = "allocation"
rules = ["C10B", "S-098"]
dated = true
*/
SELECT a.code AS record, e.day AS day, 'CUP del documento diverso da quello del ' || y.year AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
  JOIN fund_annuality AS y ON y.id = a.fund_annuality
 WHERE length(e.cup) = 15 AND e.cup <> y.cup AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND NOT EXISTS (SELECT 1 FROM allocation AS o JOIN fund_annuality AS z ON z.id = o.fund_annuality
                    WHERE o.expense = e.id AND z.cup = e.cup)
