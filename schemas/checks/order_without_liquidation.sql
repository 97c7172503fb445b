/*
id = "order_without_liquidation"
severity = "info"
title = "Mandati non collegati all'atto di liquidazione"
meaning = "L'impegno ha atti di liquidazione e mandati non collegati fra loro: nel liquidato conta il maggiore dei due importi, che può essere meno del vero"
remedy = "Indicare sul mandato il suo atto di liquidazione"
area = "spesa"
register = "payment_order"
rules = ["C01", "S-107"]
dated = true
*/
SELECT p.code AS record, p.day AS day, 'l''impegno ' || o.code || ' ha atti di liquidazione senza mandato' AS detail
  FROM payment_order AS p
  JOIN obligation AS o ON o.id = p.obligation
 WHERE p.liquidation IS NULL AND p.day <= :as_of
   AND EXISTS (SELECT 1 FROM liquidation AS l
                WHERE l.obligation = o.id AND l.day <= :as_of
                  AND NOT EXISTS (SELECT 1 FROM payment_order AS q WHERE q.liquidation = l.id))
