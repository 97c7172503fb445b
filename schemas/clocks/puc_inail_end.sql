/*
label = "Cessazione INAIL di un PUC"
area = "puc"
rules = ["INAIL-04", "D12", "S-059"]
kind = "hard"
soon = "PUC_INAIL_SOON_DAYS"
parameters = ["PUC_INAIL_CESSATION_DAYS", "PUC_INAIL_LATE_DAYS"]
source = "Circolare INAIL 19 del 27/02/2025"
evidence = "secondary"

[advice.overdue]
todo = "Comunicare la cessazione in GePI, e scriverne la data nel progetto"
consequence = "L'assicurazione di un progetto finito resta aperta"

[advice.due_soon]
todo = "Preparare la cessazione dell'assicurazione in GePI"
*/
SELECT j.code AS record, date(j.ends_on, '+' || q.value || ' days') AS due, j.reference_day
  FROM puc_project AS j
  JOIN temp.parameter AS q ON q.id = 'PUC_INAIL_CESSATION_DAYS'
   AND j.ends_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE j.inail_activated_on <= :as_of AND (j.inail_ceased_on IS NULL OR j.inail_ceased_on > :as_of)
   AND date(j.ends_on, '+' || q.value || ' days') >= (SELECT date(:as_of, '-' || max(value) || ' days') FROM temp.parameter
                WHERE id = 'PUC_INAIL_LATE_DAYS'
                  AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to, '9999') >= :as_of)
