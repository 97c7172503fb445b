/*
label = "Un'iniziativa"
grain = "l'iniziativa della pagina"
record = "event"
order = ["event"]
uses = ["initiatives"]
requirement = "S-033"

[[column]]
key = "event"
label = "Codice"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "attendance"
label = "Presenze"
type = "integer"

[[column]]
key = "cost_each"
label = "Costo per presenza"
type = "money"
*/
SELECT i.event, i.title, i.attendance, CAST(round(i.cost * 1.0 / nullif(i.attendance, 0)) AS INTEGER) AS cost_each
  FROM initiatives AS i
  JOIN event AS e ON e.code = i.event
 WHERE e.id = :record
