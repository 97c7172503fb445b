/*
id = "transfer_charged"
severity = "warning"
title = "Trasferimenti imputati come costi"
meaning = "Un trasferimento a un altro ente non è ancora un costo: nei rendiconti non conta, e il costo è ciò che quell'ente documenta"
remedy = "Togliere l'imputazione del trasferimento e chiedere il rendiconto all'ente che lo ha ricevuto"
area = "spesa"
register = "allocation"
rules = ["C05", "S-107"]
source = "Divieto di doppio finanziamento"
evidence = "secondary"
dated = true
*/
SELECT a.code AS record, e.day AS day, 'il documento ' || e.code || ' è un trasferimento' AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
 WHERE e.kind = 'transfer' AND e.day <= :as_of AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
