/*
label = "Supporti dati"
grain = "un supporto digitale o con documenti, dato in un contatto"
record = "support_given"
day = "day"
order = ["day", "support_given"]
requirement = "S-053"

[[column]]
key = "support_given"
label = "Supporto dato"

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
key = "support"
label = "Supporto"
codes = "support"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"

[[column]]
key = "result"
label = "Risultato"
codes = "support_result"
*/
SELECT g.code AS support_given, contact.code AS contact, contact.day, antenna.name AS antenna, person.code AS person,
       coalesce(said.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = contact.person
                    AND d.role = 'dwelling'
                    AND coalesce(d.valid_from, '') <= contact.day AND coalesce(d.valid_to, '9999') >= contact.day
                  ORDER BY d.valid_from DESC
                  LIMIT 1)) AS comune,
       g.support, g.minutes, g.result
  FROM support_given AS g
  JOIN contact ON contact.id = g.contact
  JOIN antenna ON antenna.id = contact.antenna
  LEFT JOIN person ON person.id = contact.person
  LEFT JOIN comune AS said ON said.id = contact.comune
 WHERE contact.day BETWEEN :from AND :to
