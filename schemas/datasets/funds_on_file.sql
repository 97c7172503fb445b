/*
label = "Fondi"
grain = "un fondo"
record = "code"
order = ["fund", "code"]

[[column]]
key = "code"
label = "Codice"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "name"
label = "Nome"
*/
SELECT code, acronym AS fund, name FROM fund
