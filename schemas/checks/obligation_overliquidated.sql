/*
id = "obligation_overliquidated"
severity = "error"
title = "Liquidazioni oltre l'impegno"
meaning = "Gli atti di liquidazione superano l'impegno e le sue variazioni"
remedy = "Verificare con la ragioneria"
area = "spesa"
register = "obligation"
rules = ["C01E", "V-26", "S-107"]
source = "Annesso 4/2 D.Lgs. 118/2011"
evidence = "primary"
dated = true
*/
SELECT o.code AS record, max(l.day) AS day,
       'liquidati ' || printf('%.2f', sum(l.amount) / 100.0) || ' su '
       || printf('%.2f', (o.amount + (SELECT coalesce(sum(c.amount), 0) FROM obligation_change AS c WHERE c.obligation = o.id AND c.day <= :as_of)) / 100.0) AS detail
  FROM obligation AS o
  JOIN liquidation AS l ON l.obligation = o.id AND l.day <= :as_of
 GROUP BY o.id
HAVING sum(l.amount) > o.amount + (SELECT coalesce(sum(c.amount), 0) FROM obligation_change AS c WHERE c.obligation = o.id AND c.day <= :as_of)
