/*
id = "payment_dates"
severity = "error"
title = "Date del mandato che non tornano"
meaning = "Il mandato viene prima dell'impegno, o la quietanza prima del mandato."
remedy = "Controllare le date con la ragioneria"
area = "spesa"
register = "payment_order"
rules = ["C11"]
dated = true
*/
SELECT payment_order.code AS record,
       CASE WHEN payment_order.receipt_on < payment_order.day
            THEN 'quietanza del ' || strftime('%d/%m/%Y', payment_order.receipt_on) || ' prima del mandato del ' || strftime('%d/%m/%Y', payment_order.day)
            ELSE 'mandato del ' || strftime('%d/%m/%Y', payment_order.day) || ' prima dell''impegno del ' || strftime('%d/%m/%Y', obligation.day) END AS detail,
       payment_order.day AS day
  FROM payment_order
  JOIN obligation ON obligation.id = payment_order.obligation
 WHERE payment_order.receipt_on < payment_order.day
    OR payment_order.day < obligation.day
