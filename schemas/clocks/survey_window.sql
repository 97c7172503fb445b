/*
label = "Chiusura di una rilevazione di Multifondo"
area = "rilevazioni"
rules = ["S-107"]
kind = "soft"
soon = "SURVEY_NOTICE_DAYS"
parameters = ["SURVEY_NOTICE_DAYS"]

[advice.overdue]
todo = "Trasmettere, o chiedere una proroga e registrarla"
consequence = "Multifondo tiene il valore della rilevazione prima, o 0, e partono i controlli"

[advice.due_soon]
todo = "Completare motivi e date, confermarli e trasmettere: povnet export multifondo dice che cosa manca"
consequence = "Multifondo tiene il valore della rilevazione prima, o 0, e partono i controlli"
*/
-- Until it is sent, or sent again where it was reopened.
SELECT code AS record, coalesce(extended_to, closes_on) AS due, reference_day
  FROM survey
 WHERE coalesce(extended_to, closes_on) IS NOT NULL
   AND coalesce(opens_on, as_of) <= :as_of
   AND state <> 'sent'
   AND (state <> 'open' OR sent_on IS NULL OR sent_on > :as_of)
