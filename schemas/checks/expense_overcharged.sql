/*
id = "expense_overcharged"
severity = "error"
title = "Documenti imputati oltre l'importo ammissibile"
meaning = "Le imputazioni superano il totale meno l'IVA detraibile, o le loro quote superano il 100 %"
remedy = "Ridurre una delle imputazioni: lo stesso costo non si paga due volte"
area = "spesa"
register = "expense"
rules = ["C05", "V-22", "S-098"]
source = "Divieto di doppio finanziamento"
evidence = "secondary"
dated = true
uses = ["charged_lines"]
*/
-- A credit note gives back no more than it says.
SELECT e.code AS record, e.day AS day,
       'imputati ' || printf('%.2f', sum(c.counted) / 100.0) || ' su '
       || printf('%.2f', (e.total - coalesce(e.vat_recoverable, 0)) / 100.0)
       || CASE WHEN sum(c.counted) - (e.total - coalesce(e.vat_recoverable, 0)) BETWEEN 1 AND count(*)
               THEN ': arrotondamento, togliere il centesimo da una riga' ELSE '' END AS detail
  FROM expense AS e
  JOIN charged_lines AS c ON c.expense = e.id
  JOIN allocation AS a ON a.id = c.id
 GROUP BY e.id
HAVING CASE WHEN e.total >= 0 THEN sum(c.counted) > e.total - coalesce(e.vat_recoverable, 0)
            ELSE sum(c.counted) NOT BETWEEN e.total - coalesce(e.vat_recoverable, 0) AND 0 END
    OR sum(CASE WHEN c.counted <> 0 THEN a.share END) > 10000
