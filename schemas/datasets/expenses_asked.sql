/*
label = "Spese di cui si parla"
grain = "una spesa"
record = "expense"
day = "day"
order = ["expense"]
requirement = "S-114"

[[column]]
key = "expense"
label = "Spesa"

[[column]]
key = "id"
label = "Numero"
type = "integer"

[[column]]
key = "day"
label = "Data"
type = "day"
*/
-- On the page of an expense that one; of a dossier those in :expenses, each id between blanks; else all.
SELECT code AS expense, id, day
  FROM expense
 WHERE id BETWEEN iif(:register = 'expense', :record, 0) AND iif(:register = 'expense', :record, 9223372036854775807)
   AND (:expenses IS NULL OR instr(:expenses, ' ' || id || ' ') > 0)
