/*
label = "Partecipazioni ai PUC"
grain = "una persona in un progetto in un giorno, sotto pseudonimo"
record = "attendance"
order = ["project", "day", "person"]
requirement = "S-059"

[[column]]
key = "attendance"
label = "Presenza"

[[column]]
key = "project"
label = "PUC"

[[column]]
key = "comune"
label = "ISTAT"

[[column]]
key = "comune_name"
label = "Comune"

[[column]]
key = "person"
label = "Pseudonimo"

[[column]]
key = "measure"
label = "Misura"
codes = "puc_title"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "worked"
label = "Ore"
type = "minutes"

[[column]]
key = "missed"
label = "Ore di assenza"
type = "minutes"

[[column]]
key = "kind"
label = "Presenza"
codes = "attendance_kind"

[[column]]
key = "insured"
label = "Giornata INAIL"
type = "integer"
*/
SELECT t.code AS attendance, j.number AS project, c.istat AS comune, c.name AS comune_name, p.code AS person,
       (SELECT a.title FROM puc_assignment AS a
         WHERE a.puc_project = t.puc_project AND a.person = t.person
           AND t.day BETWEEN coalesce(a.starts_on, '') AND coalesce(a.ends_on, '9999')
         ORDER BY a.starts_on DESC LIMIT 1) AS measure,
       t.day,
       CASE WHEN t.kind IN ('present', 'makeup') THEN t.minutes ELSE 0 END AS worked,
       CASE WHEN t.kind IN ('justified', 'unjustified') THEN t.minutes ELSE 0 END AS missed,
       t.kind,
       t.kind IN ('present', 'makeup') AND t.minutes > 0 AS insured
  FROM puc_attendance AS t
  JOIN puc_project AS j ON j.id = t.puc_project
  JOIN person AS p ON p.id = t.person
  LEFT JOIN comune AS c ON c.id = j.comune
 WHERE t.day BETWEEN :from AND :to
