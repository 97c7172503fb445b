/*
label = "Segni dei registri PUC"
grain = "il segno di una persona in un giorno a un progetto"
record = "attendance"
order = ["day", "attendance"]
requirement = "S-059"
day = "day"

[[column]]
key = "attendance"
label = "Presenza"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "project"
label = "Progetto"

[[column]]
key = "area"
label = "Ambito di attività"
codes = "puc_area"

[[column]]
key = "comune"
label = "Comune del progetto (ISTAT)"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "kind"
label = "Tipo"
codes = "attendance_kind"

[[column]]
key = "minutes"
label = "Ore"
type = "minutes"
*/
SELECT t.code AS attendance, t.day, substr(t.day, 1, 7) AS month, j.number AS project, j.area, c.istat AS comune, p.code AS person,
       t.kind, t.minutes
  FROM puc_attendance AS t
  JOIN puc_project AS j ON j.id = t.puc_project
  JOIN person AS p ON p.id = t.person
  LEFT JOIN comune AS c ON c.id = j.comune
 WHERE t.day BETWEEN :from AND :to
