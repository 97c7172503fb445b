/*
id = "liquidation_overpaid"
severity = "error"
title = "Mandati oltre l'atto di liquidazione"
meaning = "I mandati che citano l'atto superano il suo importo"
remedy = "Verificare con la ragioneria quale atto paga ogni mandato"
area = "spesa"
register = "liquidation"
rules = ["C01F", "V-26", "S-107"]
source = "Annesso 4/2 D.Lgs. 118/2011"
evidence = "primary"
dated = true
*/
SELECT l.code AS record, max(p.day) AS day,
       'pagati ' || printf('%.2f', sum(p.amount) / 100.0) || ' su ' || printf('%.2f', l.amount / 100.0) || ' liquidati' AS detail
  FROM liquidation AS l
  JOIN payment_order AS p ON p.liquidation = l.id AND p.day <= :as_of
 GROUP BY l.id
HAVING sum(p.amount) > l.amount
