/*
id = "allocation_split"
severity = "error"
title = "Ammesso ed escluso non fanno l'imputato"
meaning = "Il quadro del rendiconto non torna con le righe dei suoi fogli"
remedy = "Correggere quanto è ammesso o escluso sulla riga"
area = "spesa"
register = "allocation"
rules = ["C16", "S-107"]
dated = true
*/
SELECT a.code AS record, e.day AS day,
       'imputati ' || printf('%.2f', a.amount / 100.0) || ', ammessi ' || printf('%.2f', coalesce(a.admitted, 0) / 100.0)
       || ' ed esclusi ' || printf('%.2f', coalesce(a.excluded, 0) / 100.0) AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
 WHERE a.admitted IS NOT NULL
   AND a.admitted + coalesce(a.excluded, 0) <> a.amount
