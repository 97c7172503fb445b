/*
label = "Lavoro iniziato e mai comunicato"
area = "adi"
rules = ["D8", "ADI-10"]
kind = "info"
length = "ADI_JOB_LAPSE_MONTHS"
soon = "ADI_WORK_NOTICE_DAYS"
uses = ["adi_members"]
source = "DL 48/2023, stampa del 24/12/2023"
evidence = "secondary"

[advice.overdue]
todo = "Verificare con la persona e in GePI se il lavoro risulta comunicato"
consequence = "Decadenza del nucleo: decide INPS"

[advice.due_soon]
todo = "Far mandare l'ADI-Com prima che passino tre mesi"
consequence = "Decadenza del nucleo: decide INPS"
*/
SELECT w.code AS record, w.person, w.day AS start, w.reference_day
  FROM work_start AS w
 WHERE w.kind = 'employee' AND w.day <= :as_of AND (w.reported_on IS NULL OR w.reported_on > :as_of)
   AND w.person IN (SELECT person FROM adi_members)
