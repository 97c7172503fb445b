/*
label = "Testata del registro di un PUC"
grain = "il progetto chiesto"
record = "project_record"
order = ["number"]
requirement = "S-059"

[[column]]
key = "project_record"
label = "Progetto"
[[column]]
key = "number"
label = "Numero"
[[column]]
key = "title"
label = "Titolo"
[[column]]
key = "comune"
label = "Comune"
[[column]]
key = "implementer"
label = "Ente attuatore"
[[column]]
key = "timetable"
label = "Orario"
[[column]]
key = "places"
label = "Luoghi"
[[column]]
key = "responsible"
label = "Responsabile"
[[column]]
key = "tutor"
label = "Tutor"
*/
SELECT j.code AS project_record, j.number, j.title, c.name AS comune, g.name AS implementer, j.timetable, j.places,
       j.responsible, j.tutor
  FROM puc_project AS j
  LEFT JOIN comune AS c ON c.id = j.comune
  LEFT JOIN organisation AS g ON g.id = j.implementer
 WHERE j.id = :record
