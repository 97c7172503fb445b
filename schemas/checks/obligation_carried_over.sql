/*
id = "obligation_carried_over"
severity = "warning"
title = "Impegni riportati per più di quanto restava"
meaning = "Ciò che è riportato a un altro anno supera il residuo dell'impegno che continua: se la ragioneria ne ha già ridotto l'importo, il riportato non conta in nessun anno"
remedy = "Scrivere l'importo di quando fu preso e la riduzione come variazione di tipo Reimputazione, o correggere l'importo riportato"
area = "spesa"
register = "obligation"
rules = ["C01I", "S-107"]
source = "Riaccertamento dei residui, art. 3 D.Lgs. 118/2011"
evidence = "secondary"
dated = true
uses = ["obligation_moves"]
*/
WITH carried AS (
  SELECT continues, min(day) AS day, sum(amount) AS amount FROM obligation WHERE continues IS NOT NULL AND day <= :as_of GROUP BY continues
), looked AS (
  SELECT o.code, c.day, c.amount,
         CASE WHEN o.continues IS NULL THEN 0 ELSE o.amount END
         + (SELECT coalesce(sum(m.amount), 0) FROM obligation_moves AS m WHERE m.obligation = o.id AND m.day <= c.day)
         - (SELECT coalesce(sum(p.amount), 0) FROM payment_order AS p WHERE p.obligation = o.id AND p.day < c.day) AS residue
    FROM obligation AS o
    JOIN carried AS c ON c.continues = o.id
)
SELECT code AS record, day, printf('riportati %.2f, restavano %.2f', amount / 100.0, residue / 100.0) AS detail
  FROM looked
 WHERE amount > residue
