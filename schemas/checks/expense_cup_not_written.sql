/*
id = "expense_cup_not_written"
severity = "warning"
title = "Documenti che non portano il CUP"
meaning = "Il CUP va scritto sul documento di spesa, o su una dichiarazione che lo accompagna"
remedy = "Chiedere all'ente il documento con il CUP, o la dichiarazione"
area = "spesa"
register = "expense"
rules = ["C10E", "V-21C", "S-098"]
source = "Prassi di rendicontazione, FAQ del Ministero"
evidence = "practice"
dated = true
*/
SELECT e.code AS record, e.day AS day, 'il CUP non è sul documento' AS detail
  FROM expense AS e
 WHERE e.cup_on_document = 0
