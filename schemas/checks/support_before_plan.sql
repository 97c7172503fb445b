/*
id = "support_before_plan"
severity = "error"
title = "Sostegni pagati prima del progetto"
meaning = "Un sostegno con un costo o un fondo comincia quando nessun progetto del caso era ancora firmato: la spesa non ha il suo progetto."
remedy = "Controllare le due date; se il sostegno è partito prima davvero, non imputarlo alla quota"
area = "casi"
register = "plan_support"
rules = ["V-08E", "S-072"]
source = "D.Lgs. 147/2017 artt. 6 e 7: i sostegni stanno nel progetto"
evidence = "inferred"
dated = true
*/
SELECT t.code AS record, t.valid_from AS day,
       CASE WHEN s.signed_on IS NULL THEN 'il progetto non è firmato'
            ELSE 'progetto firmato il ' || strftime('%d/%m/%Y', s.signed_on) END AS detail
  FROM plan_support AS t
  JOIN plan AS s ON s.id = t.plan
 WHERE (t.cost > 0 OR t.fund IS NOT NULL)
   AND t.valid_from <= :as_of
   AND NOT EXISTS (SELECT 1 FROM plan AS p WHERE p.care_case = s.care_case AND p.signed_on <= t.valid_from)
