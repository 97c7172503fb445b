/*
label = "Che cosa manca nel dossier"
grain = "una prova che manca a una spesa del dossier"
record = "expense_code"
order = ["expense_code", "what", "detail"]
uses = ["expense_gaps"]
requirement = "S-114"

[[column]]
key = "expense_code"
label = "Spesa"

[[column]]
key = "what"
label = "Che cosa manca"

[[column]]
key = "detail"
label = "Dettaglio"
*/
SELECT expense_code, what, detail FROM expense_gaps
