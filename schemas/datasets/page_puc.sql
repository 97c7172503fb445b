/*
label = "Progetto PUC"
grain = "il progetto della pagina"
record = "project"
order = ["project"]
requirement = "S-059"

[[column]]
key = "project"
label = "Codice"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "owner"
label = "Titolare"

[[column]]
key = "implementer"
label = "Ente attuatore"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "convention_to"
label = "Convenzione fino al"
type = "day"

[[column]]
key = "agreement"
label = "Accordo tra comuni"
*/
SELECT j.code AS project, j.number, j.title, b.name AS owner, g.name AS implementer,
       k.number || ' ' || k.title AS convention, k.valid_to AS convention_to, m.number || ' ' || m.title AS agreement
  FROM puc_project AS j
  LEFT JOIN local_body AS b ON b.id = j.owner
  LEFT JOIN organisation AS g ON g.id = j.implementer
  LEFT JOIN convention AS k ON k.id = j.convention
  LEFT JOIN convention AS m ON m.id = j.comuni_agreement
 WHERE j.id = :record
