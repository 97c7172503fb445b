/*
label = "Richieste"
grain = "un bisogno espresso in un contatto"
record = "request"
day = "day"
order = ["day", "request"]

[[column]]
key = "request"
label = "Richiesta"

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
key = "need"
label = "Bisogno"
codes = "need"
*/
SELECT request.code AS request,
       contact.code AS contact,
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
       request.need AS need
  FROM request
  JOIN contact ON contact.id = request.contact
  JOIN antenna ON antenna.id = contact.antenna
  LEFT JOIN person ON person.id = contact.person
  LEFT JOIN comune AS said ON said.id = contact.comune
 WHERE contact.day BETWEEN :from AND :to
