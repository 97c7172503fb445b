/*
id = "puc_unjustified_loss"
severity = "warning"
title = "Assenze da segnalare"
meaning = "Le ore di assenza ingiustificata arrivano alla soglia: segnalazione per la decadenza"
remedy = "Verificare i motivi, poi decidere: povnet non decide"
area = "puc"
register = "puc_assignment"
rules = ["PUC-09", "S-059"]
source = "Una sola fonte di stampa"
evidence = "secondary"
parameters = ["PUC_LOSS_MINUTES"]
dated = true
*/
SELECT a.code AS record, max(t.day) AS day, printf('%g ore ingiustificate', sum(t.minutes) / 60.0) AS detail
  FROM puc_assignment AS a
  JOIN puc_attendance AS t ON t.puc_project = a.puc_project AND t.person = a.person AND t.kind = 'unjustified'
   AND t.day BETWEEN coalesce(a.starts_on, '') AND coalesce(a.ends_on, '9999') AND t.day <= :as_of
  JOIN temp.parameter AS q ON q.id = 'PUC_LOSS_MINUTES'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 GROUP BY a.id
HAVING sum(t.minutes) >= max(q.value)
