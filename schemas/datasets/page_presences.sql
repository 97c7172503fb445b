/*
label = "Presenze per categoria"
grain = "una categoria di persone all'iniziativa"
record = "event"
order = ["position", "category"]
uses = ["event_presences"]
requirement = "S-033"

[[column]]
key = "event"
label = "Codice"

[[column]]
key = "category"
label = "Categoria"
codes = "attendance_category"

[[column]]
key = "people"
label = "Persone"
type = "integer"

[[column]]
key = "position"
label = "Ordine"
type = "integer"
*/
SELECT y.event, y.category, y.people, c.position
  FROM event_presences AS y
  JOIN event AS e ON e.code = y.event
  LEFT JOIN temp.code AS c ON c.list = 'attendance_category' AND c.code = y.category
 WHERE e.id = :record
