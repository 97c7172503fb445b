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
key = "partners"
label = "Enti che collaborano"
type = "integer"

[[column]]
key = "satisfaction"
label = "Gradimento (1-5)"
type = "integer"
*/
-- Where presences are written by category they count, else the totals of the event. Who is neither an operator nor a
-- volunteer nor from an institution is a citizen.
WITH told AS (
  SELECT e.id,
         sum(a.people) FILTER (WHERE a.category NOT IN ('operators', 'volunteers', 'institutions')) AS citizens,
         sum(a.people) FILTER (WHERE a.category = 'operators') AS operators,
         sum(a.people) FILTER (WHERE a.category = 'volunteers') AS volunteers, sum(a.people) AS attendance
    FROM event AS e
    JOIN event_attendance AS a ON a.event = e.id
   GROUP BY e.id
   UNION ALL
  SELECT id, citizens, operators, volunteers,
         CASE WHEN coalesce(citizens, operators, volunteers) IS NOT NULL
              THEN coalesce(citizens, 0) + coalesce(operators, 0) + coalesce(volunteers, 0) END
    FROM event
   WHERE id NOT IN (SELECT event FROM event_attendance)
)
SELECT e.code AS event, e.day, e.title, e.kind, e.target, e.topic, e.line, c.istat AS comune, a.name AS antenna,
       o.name AS organisation, e.minutes, t.citizens, t.operators, t.volunteers, t.attendance, e.cost,
       (SELECT count(*) FROM event_partner AS p WHERE p.event = e.id AND p.organisation IS NOT e.organisation) AS partners,
       e.satisfaction
  FROM event AS e
  JOIN told AS t ON t.id = e.id
  LEFT JOIN antenna AS a ON a.id = e.antenna
  LEFT JOIN comune AS c ON c.id = coalesce(e.comune, a.comune)
  LEFT JOIN organisation AS o ON o.id = e.organisation
 WHERE e.day BETWEEN :from AND :to
