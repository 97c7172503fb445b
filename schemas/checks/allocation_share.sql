/*
id = "allocation_share"
severity = "warning"
title = "Imputazioni diverse dalla quota scritta"
meaning = "L'importo non è la quota dell'importo ammissibile"
remedy = "Verificare quota e importo con l'ente"
area = "spesa"
register = "allocation"
rules = ["C05C", "S-098"]
dated = true
*/
SELECT a.code AS record, e.day AS day,
       'imputati ' || printf('%.2f', a.amount / 100.0) || ', la quota darebbe '
       || printf('%.2f', round((e.total - coalesce(e.vat_recoverable, 0)) * a.share / 10000.0) / 100.0) AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
 WHERE a.share IS NOT NULL AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND abs(a.amount - (e.total - coalesce(e.vat_recoverable, 0)) * a.share / 10000.0) > 1
