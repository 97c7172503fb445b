/*
label = "Attivazione INAIL di un PUC"
area = "puc"
rules = ["INAIL-03", "D12", "S-059"]
kind = "hard"
soon = "PUC_INAIL_SOON_DAYS"
parameters = ["PUC_INAIL_NOTICE_DAYS", "PUC_INAIL_LATE_DAYS"]
source = "Circolare INAIL 19 del 27/02/2025"
evidence = "secondary"

[advice.overdue]
todo = "Attivare subito l'assicurazione in GePI, e non far lavorare nessuno prima"
consequence = "Le giornate lavorate prima dell'attivazione sono scoperte"

[advice.due_soon]
todo = "Attivare l'assicurazione in GePI prima dell'inizio"
*/
SELECT j.code AS record, date(j.starts_on, '-' || q.value || ' days') AS due, j.reference_day
  FROM puc_project AS j
  JOIN temp.parameter AS q ON q.id = 'PUC_INAIL_NOTICE_DAYS'
   AND j.starts_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE (j.inail_activated_on IS NULL OR j.inail_activated_on > :as_of)
   AND coalesce(j.status, 'running') <> 'draft' AND coalesce(j.ends_on, '9999') >= :as_of
   AND date(j.starts_on, '-' || q.value || ' days') >= (SELECT date(:as_of, '-' || max(value) || ' days') FROM temp.parameter
                WHERE id = 'PUC_INAIL_LATE_DAYS'
                  AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to, '9999') >= :as_of)
