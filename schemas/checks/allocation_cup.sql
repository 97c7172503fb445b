/*
id = "allocation_cup"
severity = "warning"
title = "CUP diverso da quello dell'annualità"
meaning = "Il documento porta un CUP che l'annualità non ha quel giorno"
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
 WHERE length(e.cup) = 15 AND e.cup <> coalesce(y.cup, '-') AND (y.cup IS NOT NULL OR y.id IN (SELECT fund_annuality FROM annuality_cup))
   AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND NOT EXISTS (SELECT 1 FROM annuality_cup AS d
                    WHERE d.fund_annuality = y.id AND d.cup = e.cup
                      AND e.day BETWEEN coalesce(d.valid_from, '') AND coalesce(d.valid_to, '9999'))
   AND NOT EXISTS (SELECT 1 FROM allocation AS o JOIN fund_annuality AS z ON z.id = o.fund_annuality
                    WHERE o.expense = e.id
                      AND (z.cup = e.cup OR EXISTS (SELECT 1 FROM annuality_cup AS d
                                                     WHERE d.fund_annuality = z.id AND d.cup = e.cup
                                                       AND e.day BETWEEN coalesce(d.valid_from, '') AND coalesce(d.valid_to, '9999'))))
