/*
label = "Chi siede nello snodo"
grain = "un componente dello snodo nel giorno della seduta"
record = "seat"
order = ["member"]

[[column]]
key = "seat"
label = "Codice"

[[column]]
key = "member"
label = "Chi"

[[column]]
key = "role"
label = "A che titolo"

[[column]]
key = "organisation"
label = "Ente"
*/
SELECT e.code AS seat, coalesce(p.name, e.name) AS member, e.role, o.name AS organisation
  FROM sitting AS s
  JOIN seat AS e ON e.node = s.node AND coalesce(e.valid_from, '') <= s.day AND coalesce(e.valid_to, '9999') >= s.day
  LEFT JOIN staff AS p ON p.id = e.staff
  LEFT JOIN organisation AS o ON o.id = e.organisation
 WHERE s.id = :record
