/*
label = "Giornate PUC del trimestre all'INAIL"
area = "puc"
rules = ["INAIL-05", "D12", "S-059"]
kind = "hard"
soon = "PUC_INAIL_SOON_DAYS"
parameters = ["PUC_INAIL_REPORT_DAY", "PUC_INAIL_LATE_DAYS"]
uses = ["puc_quarters"]
source = "Circolare INAIL 19 del 27/02/2025"
evidence = "secondary"

[advice.overdue]
todo = "Comunicare le giornate (povnet puc insurance) e registrare la comunicazione (puc_notification)"
consequence = "Giornate comunicate oltre il termine"

[advice.due_soon]
todo = "Contare le giornate con povnet puc insurance, e comunicarle"
*/
SELECT w.project_record AS record, w.due_on AS due
  FROM puc_quarters AS w
 WHERE w.notified_on IS NULL AND w.due_on >= (SELECT date(:as_of, '-' || max(value) || ' days') FROM temp.parameter
                WHERE id = 'PUC_INAIL_LATE_DAYS'
                  AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to, '9999') >= :as_of)
