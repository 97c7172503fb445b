/*
label = "Contatti degli operatori degli enti"
grain = "un contatto avuto da un operatore di un ente"
record = "contact"
day = "day"
order = ["day", "contact"]
requirement = "S-120"

[[column]]
key = "contact"
label = "Contatto"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "line"
label = "Linea di azione"
codes = "line"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "minutes"
label = "Minuti"
type = "minutes"
*/
-- Contacts are the work of the antennas: line 1.2.
SELECT c.code AS contact, c.day, g.name AS organisation, '1.2' AS line, p.code AS person, c.minutes
  FROM contact AS c
  JOIN staff AS o ON o.id = c.staff
  JOIN organisation AS g ON g.id = o.employer
  LEFT JOIN person AS p ON p.id = c.person
 WHERE c.day BETWEEN :from AND :to
