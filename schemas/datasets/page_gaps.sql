/*
label = "Che cosa manca alla spesa"
grain = "una prova che manca"
record = "expense_code"
order = ["what", "detail"]
uses = ["expense_gaps"]
requirement = "S-114"

[[column]]
key = "expense_code"
label = "Documento"

[[column]]
key = "what"
label = "Che cosa manca"

[[column]]
key = "detail"
label = "Dettaglio"
*/
SELECT expense_code, what, detail FROM expense_gaps WHERE expense = :record
