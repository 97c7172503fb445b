/*
label = "Invii senza risposta"
grain = "un invio fatto o ricevuto fino al giorno, senza risposta"
record = "referral"
order = ["day", "referral"]
parameters = ["REFERRAL_CHASE_DAYS", "REFERRAL_ANSWER_DAYS"]
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
key = "days_open"
label = "Giorni senza risposta"
type = "integer"

[[column]]
key = "chase"
label = "Da sollecitare"
type = "flag"

[[column]]
key = "late"
label = "In ritardo"
type = "flag"
*/
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
       f.priority, CAST(julianday(:as_of) - julianday(f.day) AS INTEGER) AS days_open,
       coalesce(julianday(:as_of) - julianday(f.day) > c.value, 0) AS chase,
       coalesce(julianday(:as_of) - julianday(f.day) > q.value, 0) AS late
  FROM referral AS f
  LEFT JOIN contact ON contact.id = f.contact
  LEFT JOIN person ON person.id = coalesce(f.person, contact.person)
  LEFT JOIN comune AS said ON said.id = contact.comune
  LEFT JOIN organisation AS sender ON sender.id = f.sender
  LEFT JOIN organisation AS receiver ON receiver.id = f.receiver
  LEFT JOIN care_case AS k ON k.id = f.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN temp.parameter AS c ON c.id = 'REFERRAL_CHASE_DAYS' AND coalesce(c.valid_from, '') <= f.day AND coalesce(c.valid_to, '9999') >= f.day
  LEFT JOIN temp.parameter AS q ON q.id = 'REFERRAL_ANSWER_DAYS' AND coalesce(q.valid_from, '') <= f.day AND coalesce(q.valid_to, '9999') >= f.day
 WHERE f.day <= :as_of
   AND (coalesce(f.outcome, 'pending') = 'pending' OR f.outcome_on > :as_of)
