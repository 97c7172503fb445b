/*
label = "ADI-Com per un lavoro iniziato"
area = "adi"
rules = ["D8", "ADI-10"]
kind = "info"
length = "ADI_JOB_NOTICE_DAYS"
soon = "ADI_WORK_NOTICE_DAYS"
uses = ["adi_members"]
parameters = ["ADI_JOB_LAPSE_MONTHS"]
source = "DL 48/2023, stampa del 24/12/2023"
evidence = "secondary"

[advice.overdue]
todo = "Verificare se l'ADI-Com è stata mandata; se no, aiutare la persona a mandarla"
consequence = "Beneficio sospeso fino alla comunicazione; decadenza dopo tre mesi: decide INPS"

[advice.due_soon]
todo = "Ricordare alla persona di comunicare il lavoro con l'ADI-Com"
*/
-- Silent once the three months have passed: work_lapse says it then.
SELECT w.code AS record, w.person, w.day AS start, w.reference_day
  FROM work_start AS w
 WHERE w.kind = 'employee' AND w.day <= :as_of AND (w.reported_on IS NULL OR w.reported_on > :as_of)
   AND :as_of <= (SELECT date(w.day, '+' || max(value) || ' months') FROM temp.parameter
                   WHERE id = 'ADI_JOB_LAPSE_MONTHS'
                     AND coalesce(valid_from, '') <= w.day AND coalesce(valid_to, '9999') >= w.day)
   AND w.person IN (SELECT person FROM adi_members)
