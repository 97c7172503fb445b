/*
label = "Chi collabora"
grain = "un ente che organizza l'iniziativa o vi collabora"
record = "event"
order = ["-organiser", "partner_name"]
uses = ["event_partners"]
requirement = "S-033"

[[column]]
key = "event"
label = "Codice"

[[column]]
key = "partner_name"
label = "Ente"

[[column]]
key = "organiser"
label = "Organizza"
type = "flag"

[[column]]
key = "contribution"
label = "Che cosa mette"
*/
SELECT y.event, y.partner_name, y.organiser, y.contribution
  FROM event_partners AS y
  JOIN event AS e ON e.code = y.event
 WHERE e.id = :record
