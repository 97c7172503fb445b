/*
label = "Contatti"
grain = "un contatto: una persona, a un'antenna, in un giorno; chi resta anonimo è uno ogni volta"
record = "contact"
day = "day"
order = ["day", "contact"]
requirement = "S-094"

[[column]]
key = "contact"
label = "Contatto"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "antenna"
label = "Antenna"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "channel"
label = "Canale"
codes = "contact_channel"

[[column]]
key = "setting"
label = "Luogo"
codes = "contact_setting"

[[column]]
key = "outcome"
label = "Esito"
codes = "contact_outcome"

[[column]]
key = "anonymous"
label = "Anonimo"
type = "flag"

[[column]]
key = "age"
label = "Età"
type = "integer"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"
*/
-- One per person, antenna and day: the first; further ones are told by the check contact_same_day.
-- Where the person dwells: as said at the contact, else the dwelling on file that day; never the residence.
SELECT contact.code AS contact,
       contact.day AS day,
       antenna.name AS antenna,
       person.code AS person,
       coalesce(said.istat,
                (SELECT comune.istat
                   FROM address
                   JOIN comune ON comune.id = address.comune
                  WHERE address.person = contact.person
                    AND address.role = 'dwelling'
                    AND coalesce(address.valid_from, '') <= contact.day
                    AND coalesce(address.valid_to, '9999') >= contact.day
                  ORDER BY address.valid_from DESC
                  LIMIT 1)) AS comune,
       contact.channel AS channel,
       contact.setting AS setting,
       contact.outcome AS outcome,
       contact.person IS NULL AS anonymous,
       contact.age AS age,
       coalesce(contact.minutes,
                (SELECT sum(request.minutes) FROM request WHERE request.contact = contact.id)) AS minutes
  FROM contact
  JOIN antenna ON antenna.id = contact.antenna
  LEFT JOIN person ON person.id = contact.person
  LEFT JOIN comune AS said ON said.id = contact.comune
 WHERE contact.day BETWEEN :from AND :to
   AND NOT EXISTS (SELECT 1
                     FROM contact AS first
                    WHERE first.person = contact.person
                      AND first.antenna = contact.antenna
                      AND first.day = contact.day
                      AND first.id < contact.id)
