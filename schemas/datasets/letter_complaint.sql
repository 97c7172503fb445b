/*
label = "Risposta a un reclamo"
grain = "il reclamo o la richiesta a cui si risponde"
record = "complaint"
order = ["complaint"]

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

[[column]]
key = "office_name"
label = "Ambito"

[[column]]
key = "office_body"
label = "Ente capofila"

[[column]]
key = "office_email"
label = "E-mail dell'ufficio"

[[column]]
key = "office_phone"
label = "Telefono dell'ufficio"
*/
SELECT complaint.code AS complaint, complaint.kind AS kind,
       coalesce(complaint.sender, trim(coalesce(person.surname, '') || ' ' || coalesce(person.name, ''))) AS name,
       coalesce((SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = person.id AND address.role = 'dwelling' AND coalesce(address.valid_from,
             '') <= :as_of AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1), (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = person.id AND address.role = 'domicile' AND coalesce(address.valid_from,
             '') <= :as_of AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1), (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = person.id AND address.role = 'residence' AND coalesce(address.valid_from,
             '') <= :as_of AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1)) AS address,
       complaint.received_on AS received_on, complaint.protocol AS protocol, complaint.subject AS subject,
           complaint.act AS act,
       complaint.answer AS answer,
       CASE WHEN complaint.answer IS NULL THEN 'sì' END AS no_answer, complaint.outcome AS outcome,
           complaint.answered_on AS answered_on, complaint.answer_by AS answer_by,
       staff.name AS staff, care_case.code AS care_case,
       (SELECT name FROM ambito ORDER BY id LIMIT 1) AS office_name,
           (SELECT lead_body FROM ambito ORDER BY id LIMIT 1) AS office_body,
           (SELECT email FROM ambito ORDER BY id LIMIT 1) AS office_email,
           (SELECT phone FROM ambito ORDER BY id LIMIT 1) AS office_phone
  FROM complaint
  LEFT JOIN person ON person.id = complaint.person
  LEFT JOIN staff ON staff.id = complaint.staff
  LEFT JOIN care_case ON care_case.id = complaint.care_case
 WHERE complaint.id = :record
