/*
label = "PUC in corso"
grain = "un progetto in corso nel periodo"
record = "project_record"
order = ["project"]
requirement = "S-059"

[[column]]
key = "project_record"
label = "Progetto"

[[column]]
key = "project"
label = "Numero"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "area"
label = "Ambito di attività"
codes = "puc_area"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "seats"
label = "Posti"
type = "integer"

[[column]]
key = "participants"
label = "Abbinati"
type = "integer"
*/
SELECT j.code AS project_record, j.number AS project, j.title, j.area, c.istat AS comune, j.seats,
       (SELECT count(DISTINCT a.person) FROM puc_assignment AS a
         WHERE a.puc_project = j.id AND coalesce(a.starts_on, '') <= :to AND coalesce(a.ends_on, '9999') >= :from) AS participants
  FROM puc_project AS j
  LEFT JOIN comune AS c ON c.id = j.comune
 WHERE coalesce(j.starts_on, '') <= :to AND coalesce(j.ends_on, '9999') >= :from
