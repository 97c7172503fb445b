/*
id = "expense_cig"
severity = "info"
title = "CIG mal scritti"
meaning = "Il CIG, dove c'è, ha 10 lettere e cifre"
remedy = "Verificare il CIG"
area = "spesa"
register = "expense"
rules = ["C10C", "S-098"]
dated = true
*/
SELECT e.code AS record, e.day AS day, 'CIG mal scritto' AS detail
  FROM expense AS e
 WHERE coalesce(e.cig, '') <> '' AND (length(e.cig) <> 10 OR e.cig GLOB '*[^A-Z0-9]*')
