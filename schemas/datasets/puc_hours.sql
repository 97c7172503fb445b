/*
label = "Ore di PUC"
grain = "una persona in un progetto in un giorno: ore fatte, recuperi compresi"
record = "attendance"
day = "day"
order = ["day", "attendance"]

[[column]]
key = "attendance"
label = "Presenza"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "project"
label = "Progetto"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "comune"
label = "Comune del progetto (ISTAT)"

[[column]]
key = "kind"
label = "Tipo"
codes = "attendance_kind"

[[column]]
key = "minutes"
label = "Ore"
type = "minutes"
*/
SELECT puc_attendance.code AS attendance,
       puc_attendance.day AS day,
       puc_project.number AS project,
       person.code AS person,
       comune.istat AS comune,
       puc_attendance.kind AS kind,
       puc_attendance.minutes AS minutes
  FROM puc_attendance
  JOIN puc_project ON puc_project.id = puc_attendance.puc_project
  JOIN person ON person.id = puc_attendance.person
  LEFT JOIN comune ON comune.id = puc_project.comune
 WHERE puc_attendance.kind IN ('present', 'makeup')
   AND puc_attendance.day BETWEEN :from AND :to
