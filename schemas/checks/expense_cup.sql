/*
id = "expense_cup"
severity = "warning"
title = "CUP mancanti o mal scritti"
meaning = "Il CUP ha 15 lettere e cifre"
remedy = "Chiedere all'ente il documento con il CUP"
area = "spesa"
register = "expense"
rules = ["C10", "V-21", "S-098"]
dated = true
*/
SELECT e.code AS record, e.day AS day, CASE WHEN coalesce(e.cup, '') = '' THEN 'CUP mancante' ELSE 'CUP mal scritto' END AS detail
  FROM expense AS e
 WHERE length(coalesce(e.cup, '')) <> 15 OR e.cup GLOB '*[^A-Z0-9]*'
