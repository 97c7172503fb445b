/*
label = "Comunicazione di un'attività autonoma"
area = "adi"
rules = ["D9", "ADI-11"]
kind = "info"
soon = "ADI_WORK_NOTICE_DAYS"
missing = "il termine per comunicare l'attività"
uses = ["adi_members"]
parameters = ["ADI_SELF_EMPLOYED_NOTICE_DAYS"]
source = "DL 48/2023, stampa del 24/12/2023"
evidence = "secondary"

[advice.overdue]
todo = "Verificare se l'attività è stata comunicata prima dell'inizio; se no, far comunicare subito"
consequence = "Decadenza del nucleo: decide INPS"

[advice.due_soon]
todo = "Far comunicare l'attività entro il giorno prima dell'inizio"
consequence = "Oltre il termine: decadenza del nucleo"
*/
SELECT w.code AS record,
       w.person,
       (SELECT date(w.day, '-' || max(value) || ' days') FROM temp.parameter
         WHERE id = 'ADI_SELF_EMPLOYED_NOTICE_DAYS'
           AND coalesce(valid_from, '') <= w.day AND coalesce(valid_to, '9999') >= w.day) AS due,
       w.reference_day
  FROM work_start AS w
 WHERE w.kind = 'self_employed' AND (w.reported_on IS NULL OR w.reported_on > :as_of)
   AND w.person IN (SELECT person FROM adi_members)
