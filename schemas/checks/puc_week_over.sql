/*
id = "puc_week_over"
severity = "warning"
title = "Settimane sopra il massimo"
meaning = "Nella settimana la persona ha fatto più ore del massimo, in tutti i PUC"
remedy = "Verificare il registro; se è vero, scrivere il perché"
area = "puc"
register = "puc_attendance"
rules = ["PUC-06", "V-13", "S-059"]
source = "DM 156/2023"
evidence = "secondary"
parameters = ["PUC_WEEK_MOST_MINUTES"]
dated = true
*/
SELECT min(t.code) AS record, date(t.day, '-6 days', 'weekday 1') AS day, printf('%g ore nella settimana', sum(t.minutes) / 60.0) AS detail
  FROM puc_attendance AS t
  JOIN temp.parameter AS q ON q.id = 'PUC_WEEK_MOST_MINUTES'
   AND t.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE t.kind IN ('present', 'makeup') AND t.day <= :as_of
 GROUP BY t.person, date(t.day, '-6 days', 'weekday 1')
HAVING sum(t.minutes) > max(q.value)
