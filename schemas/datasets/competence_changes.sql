/*
label = "Cambiamento delle competenze"
grain = "un'area di una persona o di un nucleo con la rilevazione d'ingresso e una successiva"
record = "measure"
order = ["person", "area", "item", "measure"]
requirement = "S-019"

[[column]]
key = "measure"
label = "Ultima rilevazione"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "instrument"
label = "Strumento"

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
key = "area"
label = "Area"
codes = "assessment_area"

[[column]]
key = "item"
label = "Voce"

[[column]]
key = "wave"
label = "Ultima"
codes = "wave"

[[column]]
key = "level_before"
label = "All'ingresso"
codes = "resource_level"

[[column]]
key = "level_after"
label = "Ora"
codes = "resource_level"

[[column]]
key = "change"
label = "Livelli guadagnati"
type = "integer"

[[column]]
key = "direction"
label = "Direzione"
codes = "change_direction"
*/
-- The last wave up to the day against T0 of the same person or household, instrument, area and item.
WITH answered AS MATERIALIZED (
  SELECT o.id, o.wave, o.day, o.level, o.instrument || ' ' || coalesce(o.area, '') || ' ' || o.item AS topic,
         coalesce(o.person, -o.household) AS subject
    FROM outcome_measure AS o
   WHERE o.day <= :as_of AND o.level GLOB '[0-9]' AND coalesce(o.person, o.household) IS NOT NULL
),
latest AS (
  SELECT id, subject, topic, level,
         row_number() OVER (PARTITION BY subject, topic ORDER BY day DESC, id DESC) AS place
    FROM answered
   WHERE wave <> 'T0'
),
entered AS (
  SELECT subject, topic, max(id) AS id FROM answered WHERE wave = 'T0' GROUP BY subject, topic
)
SELECT o.code AS measure, o.day, o.instrument, w.code AS person, n.code AS household,
       (SELECT c.istat
          FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = coalesce(o.person, n.head)
           AND coalesce(d.valid_from, '') <= o.day AND coalesce(d.valid_to, '9999') >= o.day
         ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
         LIMIT 1) AS comune,
       o.area, o.item, o.wave, b.level AS level_before, o.level AS level_after, o.level - b.level AS change,
       CASE WHEN o.level > b.level THEN 'better' WHEN o.level < b.level THEN 'worse' ELSE 'same' END AS direction
  FROM latest AS l
  JOIN entered AS e ON e.subject = l.subject AND e.topic = l.topic
  JOIN outcome_measure AS o ON o.id = l.id
  JOIN outcome_measure AS b ON b.id = e.id
  LEFT JOIN person AS w ON w.id = o.person
  LEFT JOIN household AS n ON n.id = o.household
 WHERE l.place = 1
