/*
id = "expense_paid_before"
severity = "warning"
title = "Spese pagate prima del documento"
meaning = "Il pagamento precede il documento"
remedy = "Verificare le date"
area = "spesa"
register = "expense"
rules = ["C11", "S-098"]
dated = true
*/
SELECT e.code AS record, e.day AS day, 'pagata il ' || e.paid_on AS detail
  FROM expense AS e
 WHERE e.paid_on < e.day
