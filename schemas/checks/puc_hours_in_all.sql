/*
id = "puc_hours_in_all"
severity = "warning"
title = "Più di un PUC, oltre le ore settimanali"
meaning = "Il massimo settimanale vale per tutti i PUC della persona insieme"
remedy = "Ridurre le ore di un progetto, o scrivere il perché"
area = "puc"
register = "puc_assignment"
rules = ["PUC-01", "PUC-06", "S-059"]
source = "DM 156/2023"
evidence = "secondary"
parameters = ["PUC_WEEK_MOST_MINUTES"]
dated = true
*/
SELECT max(a.code) AS record, max(a.starts_on) AS day, printf('%g ore la settimana in %d progetti', sum(a.weekly_minutes) / 60.0, count(*)) AS detail
  FROM puc_assignment AS a
  JOIN temp.parameter AS q ON q.id = 'PUC_WEEK_MOST_MINUTES'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE coalesce(a.status, 'active') IN ('active', 'suspended') AND coalesce(a.starts_on, '9999') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
 GROUP BY a.person
HAVING count(*) > 1 AND sum(a.weekly_minutes) > max(q.value)
