/*
id = "puc_week_under"
severity = "warning"
title = "Settimane sotto il minimo senza flessibilità"
meaning = "Quando l'impegno è più di quello di base, il minimo vale ogni settimana"
remedy = "Recuperare, o scrivere il perché"
area = "puc"
register = "puc_assignment"
rules = ["PUC-03", "PUC-06", "V-13", "S-059"]
source = "DM 156/2023"
evidence = "secondary"
parameters = ["PUC_FLEXIBLE_MINUTES", "PUC_WEEK_LEAST_MINUTES"]
dated = true
*/
-- Only whole weeks that are over and whose register has come.
SELECT a.code AS record, date(t.day, '-6 days', 'weekday 1') AS day, printf('%g ore fatte o giustificate', sum(CASE WHEN t.kind <> 'unjustified' THEN t.minutes ELSE 0 END) / 60.0) AS detail
  FROM puc_assignment AS a
  JOIN puc_attendance AS t ON t.puc_project = a.puc_project AND t.person = a.person
   AND date(t.day, '-6 days', 'weekday 1') >= a.starts_on AND date(date(t.day, '-6 days', 'weekday 1'), '+6 days') <= min(coalesce(a.ends_on, :as_of), :as_of)
  JOIN temp.parameter AS f ON f.id = 'PUC_FLEXIBLE_MINUTES'
   AND t.day BETWEEN coalesce(f.valid_from, '') AND coalesce(f.valid_to, '9999')
  JOIN temp.parameter AS q ON q.id = 'PUC_WEEK_LEAST_MINUTES'
   AND t.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE a.weekly_minutes > f.value
 GROUP BY a.id, date(t.day, '-6 days', 'weekday 1')
HAVING sum(CASE WHEN t.kind <> 'unjustified' THEN t.minutes ELSE 0 END) < max(q.value)
