/*
id = "obligation_overpaid"
severity = "error"
title = "Mandati oltre l'impegno"
meaning = "I pagamenti superano l'impegno e le sue variazioni"
remedy = "Verificare con la ragioneria"
area = "spesa"
register = "obligation"
rules = ["C01", "V-26", "S-107"]
source = "Annesso 4/2 D.Lgs. 118/2011"
evidence = "primary"
dated = true
*/
SELECT o.code AS record, max(p.day) AS day,
       'pagati ' || printf('%.2f', sum(p.amount) / 100.0) || ' su '
       || printf('%.2f', (o.amount + (SELECT coalesce(sum(c.amount), 0) FROM obligation_change AS c WHERE c.obligation = o.id AND c.day <= :as_of)) / 100.0) AS detail
  FROM obligation AS o
  JOIN payment_order AS p ON p.obligation = o.id AND p.day <= :as_of
 GROUP BY o.id
HAVING sum(p.amount) > o.amount + (SELECT coalesce(sum(c.amount), 0) FROM obligation_change AS c WHERE c.obligation = o.id AND c.day <= :as_of)
