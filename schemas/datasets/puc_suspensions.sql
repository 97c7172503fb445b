/*
label = "Sospensioni dai PUC"
grain = "una sospensione di un abbinamento che tocca il periodo"
record = "suspension"
rare = true
order = ["project", "person", "valid_from"]
requirement = "S-059"

[[column]]
key = "suspension"
label = "Sospensione"

[[column]]
key = "project"
label = "Progetto"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"

[[column]]
key = "reason"
label = "Perché"
*/
SELECT s.code AS suspension, j.number AS project, p.code AS person, s.valid_from, s.valid_to, s.reason
  FROM puc_suspension AS s
  JOIN puc_assignment AS a ON a.id = s.puc_assignment
  JOIN puc_project AS j ON j.id = a.puc_project
  JOIN person AS p ON p.id = a.person
 WHERE s.valid_from <= :to AND coalesce(s.valid_to, '9999') >= :from
