/*
id = "annuality_overpaid"
severity = "error"
title = "Pagamenti oltre gli impegni dell'annualità"
meaning = "I mandati superano gli impegni, contati una volta sola anche se riportati a un altro anno"
remedy = "Verificare con la ragioneria gli impegni riportati e pagati due volte"
area = "spesa"
register = "fund_annuality"
rules = ["C01D", "V-26", "S-107"]
dated = true
uses = ["obligation_moves"]
*/
-- What each obligation pays is another check: here only money carried over to a later year and paid twice.
WITH committed AS (
  SELECT fund_annuality, sum(amount) AS amount FROM obligation_moves WHERE day <= :as_of GROUP BY fund_annuality
), paid AS (
  SELECT o.fund_annuality, sum(p.amount) AS amount, max(p.day) AS day
    FROM payment_order AS p
    JOIN obligation AS o ON o.id = p.obligation
   WHERE p.day <= :as_of
   GROUP BY o.fund_annuality
)
SELECT y.code AS record, paid.day AS day,
       'pagati ' || printf('%.2f', paid.amount / 100.0) || ' su ' || printf('%.2f', committed.amount / 100.0) || ' impegnati' AS detail
  FROM fund_annuality AS y
  JOIN committed ON committed.fund_annuality = y.id
  JOIN paid ON paid.fund_annuality = y.id
 WHERE paid.amount > committed.amount
   AND EXISTS (SELECT 1 FROM obligation AS o WHERE o.fund_annuality = y.id AND o.continues IS NOT NULL)
