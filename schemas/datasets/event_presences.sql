/*
label = "Presenze alle iniziative per categoria"
grain = "una categoria di persone a un'iniziativa del periodo"
record = "event"
day = "day"
order = ["day", "event", "category"]
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
key = "category"
label = "Categoria"
codes = "attendance_category"

[[column]]
key = "people"
label = "Persone"
type = "integer"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "organisation"
label = "Ente"
*/
-- By category where it is written so, else the totals of the event.
WITH told AS (
  SELECT event, category, people FROM event_attendance
   UNION ALL
  SELECT event, category, people
    FROM (SELECT id AS event, 'citizens' AS category, citizens AS people FROM event
           UNION ALL
          SELECT id, 'operators', operators FROM event
           UNION ALL
          SELECT id, 'volunteers', volunteers FROM event)
   WHERE people IS NOT NULL AND event NOT IN (SELECT event FROM event_attendance)
)
SELECT e.code AS event, e.day, e.title, e.kind, t.category, t.people, c.istat AS comune, o.name AS organisation
  FROM told AS t
  JOIN event AS e ON e.id = t.event
  LEFT JOIN antenna AS a ON a.id = e.antenna
  LEFT JOIN comune AS c ON c.id = coalesce(e.comune, a.comune)
  LEFT JOIN organisation AS o ON o.id = e.organisation
 WHERE e.day BETWEEN :from AND :to
