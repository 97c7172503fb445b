/*
label = "Invii senza risposta"
grain = "un invio che aspetta una risposta"
record = "referral"
order = ["day", "referral"]

[[column]]
key = "referral"
label = "Codice"

[[column]]
key = "day"
label = "Inviato il"
type = "day"

[[column]]
key = "days"
label = "Giorni"
type = "integer"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "receiver"
label = "A chi"

[[column]]
key = "reason"
label = "Perché"
personal = true

[[column]]
key = "priority"
label = "Priorità"
codes = "priority"

[[column]]
key = "acknowledged_on"
label = "Presa visione"
type = "day"

[[column]]
key = "outcome"
label = "Esito"
codes = "referral_outcome"
*/
SELECT referral.code AS referral, referral.day AS day,
       CAST(julianday(:as_of) - julianday(referral.day) AS INTEGER) AS days, person.code AS person,
       coalesce(organisation.name, referral.receiver_text, (SELECT label FROM temp.code
           WHERE list = 'referral_service' AND code = referral.receiver_kind)) AS receiver,
       referral.reason AS reason, referral.priority AS priority, referral.acknowledged_on AS acknowledged_on,
           referral.outcome AS outcome
  FROM referral
  LEFT JOIN organisation ON organisation.id = referral.receiver
  LEFT JOIN contact ON contact.id = referral.contact
  LEFT JOIN person ON person.id = coalesce(referral.person, contact.person)
 WHERE referral.id IN (SELECT id FROM temp.subject WHERE register = 'referral')
   AND referral.day <= :as_of
   AND coalesce(referral.outcome, 'pending') IN ('pending', 'wait_list')
