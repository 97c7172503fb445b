/*
id = "order_without_receipt"
severity = "info"
title = "Mandati senza quietanza"
meaning = "Il mandato è di molti giorni fa e la ragioneria non dà la quietanza: per il rendiconto non è ancora pagato"
remedy = "Chiedere la quietanza alla tesoreria"
area = "spesa"
register = "payment_order"
rules = ["C11D", "S-107"]
parameters = ["PAYMENT_RECEIPT_DAYS"]
dated = true
*/
SELECT p.code AS record, p.day AS day, 'quietanza non registrata' AS detail
  FROM payment_order AS p
  JOIN temp.parameter AS q ON q.id = 'PAYMENT_RECEIPT_DAYS'
   AND p.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE p.receipt_on IS NULL AND p.amount > 0
   AND julianday(:as_of) - julianday(p.day) > q.value
