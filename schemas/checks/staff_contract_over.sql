/*
id = "staff_contract_over"
severity = "warning"
title = "Contratti sovrapposti oltre il tempo pieno"
meaning = "Quel giorno i contratti di una persona insieme superano il tempo pieno: nel conto degli assistenti sociali varrebbe più di uno"
remedy = "Chiudere il contratto di prima il giorno prima di quello nuovo, o correggere le ore"
area = "spesa"
register = "staff_contract"
rules = ["S-099", "S-100"]
dated = true
parameters = ["STAFF_FULL_TIME_MINUTES"]
*/
SELECT k.code AS record, k.valid_from AS day,
       printf('%g ore alla settimana su %g', sum(o.weekly_minutes) / 60.0, max(coalesce(o.full_time_minutes, q.value)) / 60.0) AS detail
  FROM staff_contract AS k
  JOIN staff_contract AS o
    ON o.staff = k.staff AND coalesce(k.valid_from, '') BETWEEN coalesce(o.valid_from, '') AND coalesce(o.valid_to, '9999')
  LEFT JOIN temp.parameter AS q ON q.id = 'STAFF_FULL_TIME_MINUTES'
   AND coalesce(k.valid_from, :as_of) BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE coalesce(k.valid_from, '') <= :as_of
 GROUP BY k.id
HAVING count(*) > 1 AND sum(o.weekly_minutes) > max(coalesce(o.full_time_minutes, q.value))
