/*
label = "Interventi"
grain = "un intervento"
record = "code"
order = ["acronym", "code"]

[[column]]
key = "code"
label = "Codice"

[[column]]
key = "acronym"
label = "Sigla"

[[column]]
key = "name"
label = "Nome"
*/
SELECT code, acronym, name FROM intervention
