/*
label = "Comuni registrati"
grain = "un comune registrato, anche di altri Ambiti"
record = "code"
order = ["name", "code"]

[[column]]
key = "code"
label = "Codice"

[[column]]
key = "istat"
label = "ISTAT"

[[column]]
key = "cadastral"
label = "Catastale"

[[column]]
key = "name"
label = "Comune"
*/
SELECT code AS code, istat AS istat, cadastral AS cadastral, name AS name
  FROM comune
