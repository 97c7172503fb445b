/*
id = "expense_double_funded"
severity = "error"
title = "Spese pagate anche da un'altra fonte"
meaning = "Quanto è imputato e quanto paga un'altra fonte superano l'importo ammissibile"
remedy = "Ridurre l'imputazione alla parte che nessun altro paga"
area = "spesa"
register = "expense"
rules = ["C05D", "V-22", "V4", "S-098"]
source = "Divieto di doppio finanziamento"
evidence = "secondary"
dated = true
uses = ["charged_lines"]
*/
SELECT e.code AS record, e.day AS day,
       'imputati ' || printf('%.2f', sum(c.counted) / 100.0) || ' e altra fonte ' || printf('%.2f', e.other_funding_amount / 100.0)
       || ' su ' || printf('%.2f', (e.total - coalesce(e.vat_recoverable, 0)) / 100.0) AS detail
  FROM expense AS e
  JOIN charged_lines AS c ON c.expense = e.id
 WHERE e.total >= 0 AND e.other_funding_amount > 0
 GROUP BY e.id
HAVING sum(c.counted) <= e.total - coalesce(e.vat_recoverable, 0)
   AND sum(c.counted) + e.other_funding_amount > e.total - coalesce(e.vat_recoverable, 0)
