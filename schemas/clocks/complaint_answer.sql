/*
label = "Risposta a un reclamo o a una richiesta"
area = "casi"
rules = ["S-091"]
kind = "hard"
length = "COMPLAINT_ANSWER_DAYS"
soon = "COMPLAINT_NOTICE_DAYS"
source = "L. 241/1990 art. 2 c. 2"
evidence = "secondary"

[advice.overdue]
todo = "Rispondere, e registrare la risposta e il suo protocollo"
consequence = "La persona può rivolgersi al difensore civico o al giudice"

[advice.due_soon]
todo = "Preparare la risposta"
*/
SELECT code AS record, care_case, person, staff, received_on AS start, answer_by AS due, reference_day
  FROM complaint
 WHERE received_on <= :as_of
   AND (answered_on IS NULL OR answered_on > :as_of)
   AND coalesce(outcome, '') <> 'withdrawn'
