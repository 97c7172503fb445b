/*
id = "line_sent_unpaid"
severity = "error"
title = "Righe rendicontate senza prova di pagamento"
meaning = "Una riga trasmessa o approvata non ha il giorno di pagamento, o il mandato che la rimborsa"
remedy = "Registrare pagamento e mandato, o togliere la riga dal rendiconto"
area = "spesa"
register = "allocation"
rules = ["C11C", "V-21", "S-107"]
dated = true
*/
SELECT a.code AS record, e.day AS day,
       CASE WHEN e.paid_on IS NULL THEN 'manca il giorno di pagamento' ELSE 'manca il mandato' END AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
 WHERE a.reporting_state IN ('sent', 'approved') AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND coalesce(a.admitted, a.amount - a.excluded, a.amount) <> 0
   AND (e.paid_on IS NULL OR (a.payment_order IS NULL AND coalesce(a.order_number, '') = ''))
