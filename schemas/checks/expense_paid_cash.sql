/*
id = "expense_paid_cash"
severity = "error"
title = "Spese pagate con un mezzo non tracciabile"
meaning = "Le spese rendicontate si pagano con mezzi che lasciano traccia"
remedy = "Chiedere la prova di un pagamento tracciabile, o escludere la spesa"
area = "spesa"
register = "expense"
rules = ["V-21B", "S-098"]
source = "L. 136/2010 art. 3, non riletto"
evidence = "practice"
dated = true
*/
SELECT e.code AS record, e.day AS day, 'pagata con: ' || c.label AS detail
  FROM expense AS e
  JOIN temp.code AS c ON c.list = 'untraceable_means' AND instr(lower(e.payment_means), c.code) > 0
 WHERE EXISTS (SELECT 1 FROM allocation AS a
                WHERE a.expense = e.id AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
                  AND coalesce(a.admitted, a.amount - a.excluded, a.amount) <> 0)
    OR NOT EXISTS (SELECT 1 FROM allocation AS a WHERE a.expense = e.id)
