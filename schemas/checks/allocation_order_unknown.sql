/*
id = "allocation_order_unknown"
severity = "warning"
title = "Mandati indicati che la ragioneria non ha"
meaning = "Il rendiconto cita un mandato assente dall'estrazione della ragioneria"
remedy = "Chiedere all'ente o alla ragioneria"
area = "spesa"
register = "allocation"
rules = ["C11B", "S-107"]
dated = true
*/
SELECT a.code AS record, a.order_on AS day, 'mandato ' || a.order_number AS detail
  FROM allocation AS a
 WHERE a.order_number IS NOT NULL AND a.payment_order IS NULL AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND NOT EXISTS (SELECT 1 FROM payment_order AS o
                    WHERE ltrim(o.number, '0') = ltrim(a.order_number, '0')
                      AND (a.order_on IS NULL OR substr(o.day, 1, 4) = substr(a.order_on, 1, 4)))
