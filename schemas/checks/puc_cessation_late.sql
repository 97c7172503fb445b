/*
id = "puc_cessation_late"
severity = "warning"
title = "Cessazione INAIL in ritardo"
meaning = "L'assicurazione di un PUC cessa al più tardi il giorno dopo la fine"
remedy = "Comunicare la cessazione in GePI e scriverne la data nel progetto"
area = "puc"
register = "puc_project"
rules = ["INAIL-04", "S-059"]
source = "Circolare INAIL 19 del 27/02/2025"
evidence = "secondary"
parameters = ["PUC_INAIL_CESSATION_DAYS"]
dated = true
*/
SELECT j.code AS record, j.ends_on AS day,
       coalesce('cessata il ' || strftime('%d/%m/%Y', j.inail_ceased_on), 'cessazione mancante') AS detail
  FROM puc_project AS j
  JOIN temp.parameter AS q ON q.id = 'PUC_INAIL_CESSATION_DAYS'
   AND j.ends_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE j.inail_activated_on IS NOT NULL
   AND date(j.ends_on, '+' || q.value || ' days') < coalesce(j.inail_ceased_on, :as_of)
