/*
label = "Allegati del dossier"
grain = "un allegato di una spesa del dossier"
record = "attachment"
order = ["expense", "kind", "attachment"]
uses = ["expense_papers"]
requirement = "S-114"

[[column]]
key = "expense"
label = "Spesa"

[[column]]
key = "attachment"
label = "Allegato"

[[column]]
key = "id"
label = "Numero"
type = "integer"

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
key = "name"
label = "Nome della copia"

[[column]]
key = "copy"
label = "Copia"

[[column]]
key = "state"
label = "File oggi"
codes = "attachment_state"

[[column]]
key = "size"
label = "Byte"
type = "integer"

[[column]]
key = "sha256"
label = "Impronta SHA-256"
*/
-- A copy is called by its code, for the names of files may tell persons; only the ending stays.
WITH paper AS (
  SELECT *, 'allegati/' || attachment || iif(path GLOB '*.*' AND ending NOT GLOB '*/*', '.' || ending, '') AS name
    FROM (SELECT *, replace(path, rtrim(path, replace(path, '.', '')), '') AS ending FROM expense_papers)
)
SELECT e.code AS expense, p.attachment, p.id, p.kind, p.through, p.path, p.name,
       CASE WHEN f.state IN ('good', 'changed') THEN p.name END AS copy,
       coalesce(f.state, 'good') AS state, p.size, p.sha256
  FROM paper AS p
  JOIN expense AS e ON e.id = p.expense
  LEFT JOIN temp.attachment_file AS f ON f.attachment = p.id

