/*
label = "Allegati della spesa"
grain = "un allegato che prova la spesa"
record = "attachment"
order = ["kind", "attachment"]
uses = ["expense_papers"]
requirement = "S-114"

[[column]]
key = "attachment"
label = "Allegato"

[[column]]
key = "kind"
label = "Tipo di allegato"
codes = "attachment_kind"

[[column]]
key = "through"
label = "Del record"

[[column]]
key = "path"
label = "File"

[[column]]
key = "day"
label = "Data del documento"
type = "day"

[[column]]
key = "size"
label = "Byte"
type = "integer"

[[column]]
key = "sha256"
label = "Impronta SHA-256"

[[column]]
key = "state"
label = "File oggi"
codes = "attachment_state"

[[column]]
key = "note"
label = "Note"
*/
SELECT p.attachment, p.kind, p.through, p.path, p.day, p.size, p.sha256, f.state, p.note
  FROM expense_papers AS p
  LEFT JOIN temp.attachment_file AS f ON f.attachment = p.id
 WHERE p.expense = :record
