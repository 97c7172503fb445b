/*
label = "Presenze PUC"
grain = "il segno di una persona in un giorno a un progetto"
record = "attendance"
day = "day"
order = ["project", "person", "day", "attendance"]
requirement = "S-059"

[[column]]
key = "attendance"
label = "Presenza"
[[column]]
key = "project"
label = "Progetto"
[[column]]
key = "title"
label = "Titolo del progetto"
[[column]]
key = "comune"
label = "Comune"
[[column]]
key = "person"
label = "Persona"
[[column]]
key = "surname"
label = "Cognome"
[[column]]
key = "name"
label = "Nome"
[[column]]
key = "day"
label = "Giorno"
type = "day"
[[column]]
key = "kind"
label = "Segno"
codes = "attendance_kind"
[[column]]
key = "minutes"
label = "Ore"
type = "minutes"
[[column]]
key = "planned_minutes"
label = "Ore previste"
type = "minutes"
[[column]]
key = "reason"
label = "Giustificato motivo"
codes = "justified_reason"
[[column]]
key = "document"
label = "Documento"
*/
SELECT t.code AS attendance,
       j.number AS project,
       j.title,
       m.name AS comune,
       p.code AS person,
       CASE WHEN p.protected THEN NULL ELSE p.surname END AS surname,
       CASE WHEN p.protected THEN NULL ELSE p.name END AS name,
       t.day,
       t.kind,
       t.minutes,
       t.planned_minutes,
       t.reason,
       t.document
  FROM puc_attendance AS t
  JOIN puc_project AS j ON j.id = t.puc_project
  JOIN person AS p ON p.id = t.person
  LEFT JOIN comune AS m ON m.id = j.comune
 WHERE t.day BETWEEN :from AND :to
