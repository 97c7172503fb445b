/*
label = "Iniziative"
grain = "un'iniziativa di formazione, informazione o comunità"
record = "event"
day = "day"
order = ["day", "event"]
requirement = "S-052"

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
key = "target"
label = "A chi si rivolge"
codes = "event_target"

[[column]]
key = "topic"
label = "Tema"

[[column]]
key = "line"
label = "Linea"
codes = "line"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "antenna"
label = "Antenna"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"

[[column]]
key = "citizens"
label = "Cittadini"
type = "integer"

[[column]]
key = "operators"
label = "Operatori"
type = "integer"

[[column]]
key = "volunteers"
label = "Volontari"
type = "integer"

[[column]]
key = "attendance"
label = "Presenze"
type = "integer"

[[column]]
key = "cost"
label = "Costo"
type = "money"

[[column]]
key = "satisfaction"
label = "Gradimento (1-5)"
type = "integer"
*/
SELECT e.code AS event, e.day, e.title, e.kind, e.target, e.topic, e.line, c.istat AS comune, a.name AS antenna,
       o.name AS organisation, e.minutes, e.citizens, e.operators, e.volunteers,
       CASE WHEN coalesce(e.citizens, e.operators, e.volunteers) IS NOT NULL
            THEN coalesce(e.citizens, 0) + coalesce(e.operators, 0) + coalesce(e.volunteers, 0) END AS attendance,
       e.cost, e.satisfaction
  FROM event AS e
  LEFT JOIN antenna AS a ON a.id = e.antenna
  LEFT JOIN comune AS c ON c.id = coalesce(e.comune, a.comune)
  LEFT JOIN organisation AS o ON o.id = e.organisation
 WHERE e.day BETWEEN :from AND :to
