/*
label = "Progetti PUC"
grain = "un progetto, con la partecipazione nel periodo"
record = "project_record"
order = ["number"]
uses = ["charged_lines"]

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
label = "Comune (ISTAT)"

[[column]]
key = "comune_name"
label = "Comune"

[[column]]
key = "area"
label = "Ambito di attività"
codes = "puc_area"

[[column]]
key = "implementer"
label = "Ente attuatore"

[[column]]
key = "starts_on"
label = "Inizio"
type = "day"

[[column]]
key = "ends_on"
label = "Fine"
type = "day"

[[column]]
key = "status"
label = "Stato"
codes = "puc_status"

[[column]]
key = "seats"
label = "Posti"
type = "integer"

[[column]]
key = "participants"
label = "Partecipanti"
type = "integer"

[[column]]
key = "worked"
label = "Ore fatte"
type = "minutes"

[[column]]
key = "days"
label = "Giornate"
type = "integer"

[[column]]
key = "charged"
label = "Costi imputati"
type = "money"
*/
-- What is charged without naming its project is not known here, and not 0.
SELECT j.code AS project_record,
       j.number,
       j.title,
       c.istat AS comune,
       c.name AS comune_name,
       j.area,
       g.name AS implementer,
       j.starts_on,
       j.ends_on,
       j.status,
       j.seats,
       (SELECT count(DISTINCT a.person) FROM puc_assignment AS a
         WHERE a.puc_project = j.id AND coalesce(a.starts_on, '') <= :to AND coalesce(a.ends_on, '9999') >= :from) AS participants,
       coalesce(t.worked, 0) AS worked,
       coalesce(t.days, 0) AS days,
       (SELECT sum(k.amount) FROM allocation AS a JOIN charged_lines AS k ON k.id = a.id
         WHERE a.puc_project = j.id AND k.day BETWEEN :from AND :to) AS charged
  FROM puc_project AS j
  LEFT JOIN comune AS c ON c.id = j.comune
  LEFT JOIN organisation AS g ON g.id = j.implementer
  LEFT JOIN (SELECT puc_project, sum(minutes) AS worked, count(*) AS days
               FROM puc_attendance
              WHERE kind IN ('present', 'makeup') AND minutes > 0 AND day BETWEEN :from AND :to
              GROUP BY puc_project) AS t ON t.puc_project = j.id
 WHERE coalesce(j.starts_on, '') <= :to AND coalesce(j.ends_on, '9999') >= :from
