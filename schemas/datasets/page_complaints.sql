/*
label = "Reclami e richieste"
grain = "un reclamo o una richiesta"
record = "complaint"
order = ["received_on", "complaint"]

[[column]]
key = "complaint"
label = "Codice"

[[column]]
key = "received_on"
label = "Ricevuto il"
type = "day"

[[column]]
key = "kind"
label = "Tipo"
codes = "complaint_kind"

[[column]]
key = "subject"
label = "Oggetto"
personal = true

[[column]]
key = "act"
label = "Atto"

[[column]]
key = "answer_by"
label = "Risposta entro"
type = "day"

[[column]]
key = "answered_on"
label = "Risposto il"
type = "day"

[[column]]
key = "outcome"
label = "Esito"
codes = "complaint_outcome"
*/
SELECT complaint.code AS complaint, complaint.received_on AS received_on, complaint.kind AS kind,
    complaint.subject AS subject,
       complaint.act AS act, complaint.answer_by AS answer_by, complaint.answered_on AS answered_on,
           complaint.outcome AS outcome
  FROM complaint
 WHERE complaint.id IN (SELECT id FROM temp.subject WHERE register = 'complaint')
