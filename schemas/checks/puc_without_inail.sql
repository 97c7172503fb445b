/*
id = "puc_without_inail"
severity = "warning"
title = "PUC avviati senza INAIL in tempo"
meaning = "L'assicurazione si attiva al più tardi il giorno prima dell'inizio"
remedy = "Attivare in GePI e verificare le giornate scoperte"
area = "puc"
register = "puc_project"
rules = ["INAIL-03", "S-059"]
source = "Circolare INAIL 19 del 27/02/2025"
evidence = "secondary"
parameters = ["PUC_INAIL_NOTICE_DAYS"]
dated = true
*/
SELECT j.code AS record, j.starts_on AS day,
       coalesce('attivata il ' || strftime('%d/%m/%Y', j.inail_activated_on), 'attivazione mancante') AS detail
  FROM puc_project AS j
  JOIN temp.parameter AS q ON q.id = 'PUC_INAIL_NOTICE_DAYS'
   AND j.starts_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE j.starts_on <= :as_of AND coalesce(j.status, 'running') IN ('running', 'suspended', 'closed')
   AND (j.inail_activated_on IS NULL OR j.inail_activated_on > date(j.starts_on, '-' || q.value || ' days'))
