/*
id = "puc_unjustified_warning"
severity = "warning"
title = "Assenze da richiamo"
meaning = "Le ore di assenza ingiustificata arrivano alla soglia: richiamo scritto"
remedy = "Verificare i motivi, poi decidere: povnet non decide"
area = "puc"
register = "puc_assignment"
rules = ["PUC-08", "S-059"]
source = "Una sola fonte di stampa"
evidence = "secondary"
parameters = ["PUC_WARNING_MINUTES", "PUC_LOSS_MINUTES"]
dated = true
*/
SELECT a.code AS record, max(t.day) AS day, printf('%g ore ingiustificate', sum(t.minutes) / 60.0) AS detail
  FROM puc_assignment AS a
  JOIN puc_attendance AS t ON t.puc_project = a.puc_project AND t.person = a.person AND t.kind = 'unjustified'
   AND t.day BETWEEN coalesce(a.starts_on, '') AND coalesce(a.ends_on, '9999') AND t.day <= :as_of
  JOIN temp.parameter AS q ON q.id = 'PUC_WARNING_MINUTES'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
  JOIN temp.parameter AS l ON l.id = 'PUC_LOSS_MINUTES'
   AND :as_of BETWEEN coalesce(l.valid_from, '') AND coalesce(l.valid_to, '9999')
 GROUP BY a.id
HAVING sum(t.minutes) >= max(q.value) AND sum(t.minutes) < max(l.value)
