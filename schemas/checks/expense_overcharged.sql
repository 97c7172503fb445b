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
*/
SELECT e.code AS record, e.day AS day,
       'imputati ' || printf('%.2f', sum(a.amount) / 100.0) || ' su '
       || printf('%.2f', (e.total - coalesce(e.vat_recoverable, 0)) / 100.0) AS detail
  FROM expense AS e
  JOIN allocation AS a ON a.expense = e.id AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
 WHERE e.total >= 0
 GROUP BY e.id
HAVING sum(a.amount) > e.total - coalesce(e.vat_recoverable, 0) OR sum(a.share) > 10000
