/*
id = "durc_expired"
severity = "warning"
title = "DURC scaduto al pagamento"
meaning = "Il documento di regolarità contributiva era scaduto il giorno del pagamento."
remedy = "Acquisire un DURC valido e annotare l'estremo"
area = "spesa"
register = "expense"
rules = ["C12"]
source = "Prassi di rendicontazione, fonte non letta"
evidence = "practice"
verified = false
dated = true
*/
SELECT expense.code AS record,
       'DURC fino al ' || strftime('%d/%m/%Y', expense.durc_valid_to) || ', pagato il ' || strftime('%d/%m/%Y', expense.paid_on) AS detail,
       expense.day AS day
  FROM expense
 WHERE expense.durc_valid_to < expense.paid_on
