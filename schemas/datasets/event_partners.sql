/*
label = "Chi collabora alle iniziative"
grain = "un ente a un'iniziativa del periodo, che la organizza o vi collabora"
record = "event"
day = "day"
order = ["day", "event", "partner"]
uses = ["initiatives"]
requirement = "S-033"

[[column]]
key = "event"
label = "Iniziativa"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "kind"
label = "Tipo"
codes = "event_kind"

[[column]]
key = "partner"
label = "Codice dell'ente"

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

[[column]]
key = "attendance"
label = "Presenze"
type = "integer"

[[column]]
key = "cost"
label = "Costo dell'iniziativa"
type = "money"

[[column]]
key = "comune"
label = "Comune (ISTAT)"
*/
SELECT i.event, i.day, i.title, i.kind, b.code AS partner, b.name AS partner_name, took.organiser, took.contribution,
       i.attendance, i.cost, i.comune
  FROM initiatives AS i
  JOIN event AS e ON e.code = i.event
  JOIN (SELECT id AS event, organisation, 1 AS organiser, NULL AS contribution FROM event WHERE organisation IS NOT NULL
         UNION ALL
        SELECT p.event, p.organisation, 0, p.contribution
          FROM event_partner AS p
          JOIN event AS own ON own.id = p.event AND own.organisation IS NOT p.organisation) AS took ON took.event = e.id
  JOIN organisation AS b ON b.id = took.organisation
