/*
label = "PUC registrati"
grain = "un progetto, di qualunque tempo"
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
key = "gepi_number"
label = "Codice GePI"

[[column]]
key = "title"
label = "Titolo"
*/
SELECT code AS project_record, number, gepi_number, title FROM puc_project
