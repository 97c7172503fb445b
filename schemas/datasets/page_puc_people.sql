/*
label = "Persone del progetto"
grain = "un abbinamento"
record = "assignment"
order = ["status_position", "assignment"]
requirement = "S-059"

[[column]]
key = "assignment"
label = "Abbinamento"

[[column]]
key = "status_position"
label = "Ordine"
type = "integer"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "name"
label = "Chi"
personal = true

[[column]]
key = "title"
label = "Titolo"
codes = "puc_title"

[[column]]
key = "status"
label = "Stato"
codes = "puc_assignment_status"

[[column]]
key = "starts_on"
label = "Dal"
type = "day"

[[column]]
key = "ends_on"
label = "Al"
type = "day"

[[column]]
key = "weekly_minutes"
label = "Ore la settimana"
type = "minutes"

[[column]]
key = "place"
label = "Postazione"

[[column]]
key = "safety_training_on"
label = "Formazione sicurezza"
type = "day"

[[column]]
key = "worked"
label = "Ore fatte"
type = "minutes"
*/
SELECT a.code AS assignment,
       CASE coalesce(a.status, 'active') WHEN 'active' THEN 1 WHEN 'proposed' THEN 2 WHEN 'suspended' THEN 3 ELSE 4 END AS status_position,
       p.code AS person,
       CASE WHEN p.protected THEN NULL ELSE trim(coalesce(p.surname, '') || ' ' || coalesce(p.name, '')) END AS name,
       a.title, coalesce(a.status, 'active') AS status, a.starts_on, a.ends_on, a.weekly_minutes, s.place, a.safety_training_on,
       (SELECT sum(t.minutes) FROM puc_attendance AS t
         WHERE t.puc_project = a.puc_project AND t.person = a.person AND t.kind IN ('present', 'makeup')
           AND t.day BETWEEN coalesce(a.starts_on, '') AND min(coalesce(a.ends_on, '9999'), :as_of)) AS worked
  FROM puc_assignment AS a
  JOIN person AS p ON p.id = a.person
  LEFT JOIN puc_slot AS s ON s.id = a.puc_slot
 WHERE a.puc_project = :record
