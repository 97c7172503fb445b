/*
id = "address_without_comune"
severity = "warning"
title = "Indirizzi fuori dall'elenco dei comuni"
meaning = "Senza comune non si sa se la persona è nel target"
remedy = "Correggere il comune o aggiungerlo al registro dei comuni"
area = "persone"
register = "address"
rules = ["V-03", "S-094"]
dated = true
*/
SELECT a.code AS record, a.valid_from AS day, coalesce(a.place, 'comune non indicato') AS detail
  FROM address AS a
 WHERE a.comune IS NULL
   AND coalesce(a.valid_to, '9999') >= :as_of
