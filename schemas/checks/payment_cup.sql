/*
id = "payment_cup"
severity = "warning"
title = "Mandati con CUP mancante o di un'altra annualità"
meaning = "Il CUP del mandato non è uno di quelli che l'annualità ha quel giorno"
remedy = "Verificare con la ragioneria"
area = "spesa"
register = "payment_order"
rules = ["C10D", "S-107"]
dated = true
*/
SELECT p.code AS record, p.day AS day, CASE WHEN coalesce(p.cup, '') = '' THEN 'CUP mancante' ELSE 'CUP di un''altra annualità' END AS detail
  FROM payment_order AS p
  JOIN obligation AS o ON o.id = p.obligation
  JOIN fund_annuality AS y ON y.id = o.fund_annuality
 WHERE (y.cup IS NOT NULL OR y.id IN (SELECT fund_annuality FROM annuality_cup))
   AND coalesce(p.cup, '') <> coalesce(y.cup, '-')
   AND NOT EXISTS (SELECT 1 FROM annuality_cup AS d
                    WHERE d.fund_annuality = y.id AND d.cup = p.cup
                      AND p.day BETWEEN coalesce(d.valid_from, '') AND coalesce(d.valid_to, '9999'))
