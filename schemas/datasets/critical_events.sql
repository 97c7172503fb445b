/*
label = "Eventi critici"
grain = "un evento critico accaduto nel periodo a una persona o a un nucleo"
record = "critical_event"
day = "day"
order = ["day", "critical_event"]
requirement = "S-012"

[[column]]
key = "critical_event"
label = "Evento"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "kind"
label = "Tipo"
codes = "critical_event_kind"
*/
SELECT e.code AS critical_event, coalesce(e.day, contact.day) AS day, person.code AS person, n.code AS household,
       (SELECT c.istat
          FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = coalesce(e.person, n.head)
           AND coalesce(d.valid_from, '') <= coalesce(e.day, contact.day) AND coalesce(d.valid_to, '9999') >= coalesce(e.day, contact.day)
         ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
         LIMIT 1) AS comune,
       e.kind
  FROM critical_event AS e
  LEFT JOIN contact ON contact.id = e.contact
  LEFT JOIN person ON person.id = e.person
  LEFT JOIN household AS n ON n.id = e.household
 WHERE coalesce(e.day, contact.day) BETWEEN :from AND :to
