/*
label = "Invii e risposte"
grain = "un invio fatto o ricevuto nel periodo"
record = "referral"
day = "day"
order = ["day", "referral"]
parameters = ["REFERRAL_ANSWER_DAYS"]
requirement = "S-050"

[[column]]
key = "referral"
label = "Invio"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "direction"
label = "Verso"
codes = "referral_direction"

[[column]]
key = "service"
label = "Servizio"
codes = "referral_service"

[[column]]
key = "sender"
label = "Da"

[[column]]
key = "receiver"
label = "A"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "priority"
label = "Priorità"
codes = "priority"

[[column]]
key = "outcome"
label = "Esito"
codes = "referral_outcome"

[[column]]
key = "answered_on"
label = "Risposta il"
type = "day"

[[column]]
key = "days"
label = "Giorni alla risposta"
type = "integer"

[[column]]
key = "answered"
label = "Con risposta"
type = "flag"

[[column]]
key = "within"
label = "Risposta entro il termine"
type = "flag"
*/
-- Received: another service sends, and it is the social services that must answer. An answer after the day is not there yet.
WITH given AS (
  SELECT id, CASE WHEN outcome <> 'pending' AND coalesce(outcome_on, acknowledged_on, '') <= :as_of THEN outcome END AS outcome,
         CASE WHEN outcome <> 'pending' AND outcome_on <= :as_of THEN outcome_on END AS answered_on
    FROM referral
   WHERE day BETWEEN :from AND :to
)
SELECT f.code AS referral, f.day,
       CASE WHEN f.sender IS NOT NULL AND coalesce(f.receiver_kind, 'municipal') = 'municipal'
                 AND coalesce(receiver.sector, 'public') = 'public'
            THEN 'received' ELSE 'sent' END AS direction,
       CASE WHEN CASE WHEN f.sender IS NOT NULL AND coalesce(f.receiver_kind, 'municipal') = 'municipal'
                      AND coalesce(receiver.sector, 'public') = 'public'
                 THEN 'received' ELSE 'sent' END = 'received'
            THEN CASE sender.kind WHEN 'comune' THEN 'municipal' WHEN 'unione' THEN 'municipal' WHEN 'asst' THEN 'health'
                             WHEN 'ats' THEN 'health' WHEN 'pua' THEN 'pua' WHEN 'cpi' THEN 'cpi' WHEN 'aler' THEN 'aler'
                             WHEN 'school' THEN 'school' WHEN 'caritas' THEN 'caritas' WHEN 'caf_patronato' THEN 'caf_patronato'
                             ELSE CASE sender.sector WHEN 'ets' THEN 'ets' ELSE 'other' END END
            ELSE f.receiver_kind END AS service,
       sender.name AS sender, coalesce(receiver.name, f.receiver_text) AS receiver, person.code AS person,
       coalesce(said.istat, answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(f.person, contact.person, k.person, n.head)
                    AND coalesce(d.valid_from, '') <= f.day AND coalesce(d.valid_to, '9999') >= f.day
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       f.priority, coalesce(given.outcome, 'pending') AS outcome, given.answered_on,
       CAST(julianday(given.answered_on) - julianday(f.day) AS INTEGER) AS days,
       given.outcome IS NOT NULL AS answered,
       coalesce(julianday(given.answered_on) - julianday(f.day) <= q.value, 0) AS within
  FROM referral AS f
  LEFT JOIN contact ON contact.id = f.contact
  LEFT JOIN person ON person.id = coalesce(f.person, contact.person)
  LEFT JOIN comune AS said ON said.id = contact.comune
  LEFT JOIN organisation AS sender ON sender.id = f.sender
  LEFT JOIN organisation AS receiver ON receiver.id = f.receiver
  LEFT JOIN care_case AS k ON k.id = f.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  JOIN given ON given.id = f.id
  LEFT JOIN temp.parameter AS q ON q.id = 'REFERRAL_ANSWER_DAYS' AND coalesce(q.valid_from, '') <= f.day AND coalesce(q.valid_to, '9999') >= f.day
