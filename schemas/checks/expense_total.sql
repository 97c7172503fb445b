/*
id = "expense_total"
severity = "warning"
title = "Documenti il cui totale non torna"
meaning = "Imponibile e IVA non fanno il totale"
remedy = "Verificare il documento"
area = "spesa"
register = "expense"
rules = ["C05B", "S-098"]
dated = true
*/
SELECT e.code AS record, e.day AS day,
       'totale ' || printf('%.2f', e.total / 100.0) || ', imponibile e IVA '
       || printf('%.2f', (e.net + coalesce(e.vat, 0)) / 100.0) AS detail
  FROM expense AS e
 WHERE e.net IS NOT NULL AND e.net + coalesce(e.vat, 0) <> e.total
