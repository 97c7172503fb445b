/*
label = "Invii"
grain = "un invio ad altro servizio"
record = "referral"
day = "day"
order = ["day", "referral"]

[[column]]
key = "referral"
label = "Invio"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "contact"
label = "Contatto"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "receiver"
label = "Inviato a"
codes = "referral_service"

[[column]]
key = "outcome"
label = "Esito"
codes = "referral_outcome"

[[column]]
key = "days_to_answer"
label = "Giorni alla risposta"
type = "integer"
*/
SELECT referral.code AS referral,
       referral.day AS day,
       person.code AS person,
       contact.code AS contact,
       coalesce(said.istat, answering.istat,
                (SELECT comune.istat
                   FROM address
                   JOIN comune ON comune.id = address.comune
                  WHERE address.person = coalesce(referral.person, contact.person)
                    AND address.role = 'dwelling'
                    AND coalesce(address.valid_from, '') <= referral.day
                    AND coalesce(address.valid_to, '9999') >= referral.day
                  ORDER BY address.valid_from DESC
                  LIMIT 1)) AS comune,
       coalesce(referral.receiver_kind, referral.receiver_text) AS receiver,
       CASE WHEN referral.outcome_on > :as_of THEN 'pending' ELSE referral.outcome END AS outcome,
       CASE WHEN referral.outcome_on <= :as_of THEN CAST(julianday(referral.outcome_on) - julianday(referral.day) AS INTEGER) END AS days_to_answer
  FROM referral
  LEFT JOIN contact ON contact.id = referral.contact
  LEFT JOIN person ON person.id = coalesce(referral.person, contact.person)
  LEFT JOIN comune AS said ON said.id = contact.comune
  LEFT JOIN care_case ON care_case.id = referral.care_case
  LEFT JOIN comune AS answering ON answering.id = care_case.comune
 WHERE referral.day BETWEEN :from AND :to
