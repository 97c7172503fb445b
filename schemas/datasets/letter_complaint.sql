/*
label = "Risposta a un reclamo"
grain = "il reclamo o la richiesta a cui si risponde"
record = "complaint"
order = ["complaint"]
uses = ["person_lives"]

[[column]]
key = "complaint"
label = "Codice"

[[column]]
key = "kind"
label = "Tipo"
codes = "complaint_kind"

[[column]]
key = "name"
label = "A chi"
personal = true

[[column]]
key = "address"
label = "Indirizzo"
personal = true

[[column]]
key = "received_on"
label = "Ricevuto il"
type = "day"

[[column]]
key = "protocol"
label = "Protocollo"

[[column]]
key = "subject"
label = "Oggetto"
personal = true

[[column]]
key = "act"
label = "Atto"

[[column]]
key = "answer"
label = "Risposta"
personal = true

[[column]]
key = "no_answer"
label = "Da scrivere"

[[column]]
key = "outcome"
label = "Esito"
codes = "complaint_outcome"

[[column]]
key = "answered_on"
label = "Risposto il"
type = "day"

[[column]]
key = "answer_by"
label = "Risposta entro"
type = "day"

[[column]]
key = "staff"
label = "Chi risponde"

[[column]]
key = "care_case"
label = "Presa in carico"
*/
SELECT complaint.code AS complaint, complaint.kind AS kind,
       coalesce(complaint.sender, trim(coalesce(person.surname, '') || ' ' || coalesce(person.name, ''))) AS name,
       (SELECT lives.address FROM person_lives AS lives WHERE lives.person = person.id) AS address,
       complaint.received_on AS received_on, complaint.protocol AS protocol, complaint.subject AS subject,
           complaint.act AS act,
       complaint.answer AS answer,
       CASE WHEN complaint.answer IS NULL THEN 'sì' END AS no_answer, complaint.outcome AS outcome,
           complaint.answered_on AS answered_on, complaint.answer_by AS answer_by,
       staff.name AS staff, care_case.code AS care_case
  FROM complaint
  LEFT JOIN person ON person.id = complaint.person
  LEFT JOIN staff ON staff.id = complaint.staff
  LEFT JOIN care_case ON care_case.id = complaint.care_case
 WHERE complaint.id = :record
