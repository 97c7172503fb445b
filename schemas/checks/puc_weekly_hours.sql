/*
id = "puc_weekly_hours"
severity = "warning"
title = "Impegno settimanale fuori dai limiti"
meaning = "Un PUC impegna la persona per un minimo e un massimo di ore la settimana"
remedy = "Correggere le ore o l'accordo"
area = "puc"
register = "puc_assignment"
rules = ["PUC-01", "S-059"]
source = "DM 156/2023"
evidence = "secondary"
parameters = ["PUC_WEEK_LEAST_MINUTES", "PUC_WEEK_MOST_MINUTES"]
dated = true
*/
SELECT a.code AS record, a.starts_on AS day, printf('%g ore la settimana', a.weekly_minutes / 60.0) AS detail
  FROM puc_assignment AS a
  JOIN temp.parameter AS l ON l.id = 'PUC_WEEK_LEAST_MINUTES'
   AND a.starts_on BETWEEN coalesce(l.valid_from, '') AND coalesce(l.valid_to, '9999')
  JOIN temp.parameter AS h ON h.id = 'PUC_WEEK_MOST_MINUTES'
   AND a.starts_on BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
 WHERE a.weekly_minutes NOT BETWEEN l.value AND h.value
