/*
id = "control_line_other"
severity = "error"
title = "Righe controllate di un altro documento"
meaning = "L'imputazione scritta sulla riga controllata non è del documento scritto accanto"
remedy = "Correggere la spesa o l'imputazione della riga controllata"
area = "controlli"
register = "control_line"
rules = ["S-098"]
dated = true
*/
SELECT r.code AS record, k.day AS day, a.code || ' è di ' || e.code AS detail
  FROM control_line AS r
  JOIN control AS k ON k.id = r.control
  JOIN allocation AS a ON a.id = r.allocation AND a.expense <> r.expense
  JOIN expense AS e ON e.id = a.expense
