/*
label = "Registro PUC per persona"
grain = "una persona in un progetto nel periodo"
record = "person"
order = ["project", "person"]
requirement = "S-059"
uses = ["puc_dues"]

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "project"
label = "PUC"

[[column]]
key = "title"
label = "Titolo del progetto"

[[column]]
key = "implementer"
label = "Ente attuatore"

[[column]]
key = "comune"
label = "ISTAT"

[[column]]
key = "comune_name"
label = "Comune"

[[column]]
key = "measure"
label = "Misura"
codes = "puc_title"

[[column]]
key = "weekly_minutes"
label = "Ore settimanali"
type = "minutes"

[[column]]
key = "due"
label = "Ore dovute"
type = "minutes"

[[column]]
key = "done"
label = "Ore fatte"
type = "minutes"

[[column]]
key = "made_up"
label = "di cui recuperate"
type = "minutes"

[[column]]
key = "justified"
label = "Assenze giustificate"
type = "minutes"

[[column]]
key = "unjustified"
label = "Assenze ingiustificate"
type = "minutes"

[[column]]
key = "insured_to"
label = "RCT fino al"
type = "day"
*/
WITH took_part AS (
  SELECT puc_project, person FROM puc_attendance WHERE day BETWEEN :from AND :to
   UNION
  SELECT a.puc_project, a.person
    FROM puc_assignment AS a
    JOIN puc_project AS j ON j.id = a.puc_project
   WHERE coalesce(a.starts_on, j.starts_on, :to) <= :to AND coalesce(a.ends_on, j.ends_on, :from) >= :from
), owed AS (
  SELECT project, person, sum(due) AS due FROM puc_dues GROUP BY project, person
), marked AS (
  SELECT puc_project, person,
         sum(CASE WHEN kind IN ('present', 'makeup') THEN minutes ELSE 0 END) AS done,
         sum(CASE WHEN kind = 'makeup' THEN minutes ELSE 0 END) AS made_up,
         sum(CASE WHEN kind = 'justified' THEN minutes ELSE 0 END) AS justified,
         sum(CASE WHEN kind = 'unjustified' THEN minutes ELSE 0 END) AS unjustified
    FROM puc_attendance
   WHERE day BETWEEN :from AND :to
   GROUP BY puc_project, person
), last_assignment AS (
  SELECT puc_project, person, title, weekly_minutes, max(coalesce(starts_on, '')) AS latest
    FROM puc_assignment
   WHERE coalesce(starts_on, '') <= :to
   GROUP BY puc_project, person
)
SELECT p.code AS person, j.number AS project, j.title, g.name AS implementer, c.istat AS comune, c.name AS comune_name, l.title AS measure,
       coalesce(l.weekly_minutes, j.weekly_minutes) AS weekly_minutes, coalesce(o.due, 0) AS due, coalesce(k.done, 0) AS done,
       coalesce(k.made_up, 0) AS made_up, coalesce(k.justified, 0) AS justified, coalesce(k.unjustified, 0) AS unjustified,
       j.rct_to AS insured_to
  FROM took_part AS t
  JOIN puc_project AS j ON j.id = t.puc_project
  JOIN person AS p ON p.id = t.person
  LEFT JOIN comune AS c ON c.id = j.comune
  LEFT JOIN organisation AS g ON g.id = j.implementer
  LEFT JOIN owed AS o ON o.project = j.number AND o.person = p.code
  LEFT JOIN marked AS k ON k.puc_project = t.puc_project AND k.person = t.person
  LEFT JOIN last_assignment AS l ON l.puc_project = t.puc_project AND l.person = t.person
