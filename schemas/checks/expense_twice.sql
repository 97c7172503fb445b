/*
id = "expense_twice"
severity = "warning"
title = "Documenti forse doppi"
meaning = "Stesso fornitore, numero e giorno presso due enti"
remedy = "Verificare se è lo stesso documento"
area = "spesa"
register = "expense"
rules = ["V-21", "S-098"]
dated = true
*/
SELECT e.code AS record, e.day AS day, 'come ' || o.code AS detail
  FROM expense AS e
  JOIN expense AS o ON o.supplier = e.supplier AND o.number = e.number AND o.day = e.day AND o.id < e.id
 WHERE e.supplier <> ''
