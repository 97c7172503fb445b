/*
label = "Controlli su una spesa"
grain = "una riga controllata"
record = "control_line"
order = ["day", "control_line"]
uses = ["control_lines"]
requirement = "S-114"

[[column]]
key = "control_line"
label = "Riga controllata"

[[column]]
key = "authority"
label = "Autorità"

[[column]]
key = "act"
label = "Atto"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "request"
label = "Richiesta"

[[column]]
key = "answered_on"
label = "Risposto il"
type = "day"

[[column]]
key = "outcome"
label = "Esito"
codes = "control_outcome"

[[column]]
key = "final"
label = "Definitivo"
type = "flag"

[[column]]
key = "cut"
label = "Tagliato"
type = "money"

[[column]]
key = "to_recover"
label = "Da restituire"
type = "money"

[[column]]
key = "reason"
label = "Motivo"

[[column]]
key = "recovered"
label = "Restituito"
type = "money"
*/
SELECT k.control_line, k.authority, k.act, k.day, k.request, k.answered_on, k.outcome, k.final,
       CASE WHEN k.outcome IS NOT NULL THEN k.cut END AS cut,
       CASE WHEN k.outcome IS NOT NULL THEN k.to_recover END AS to_recover,
       k.reason, k.recovered
  FROM control_lines AS k
  JOIN expense AS e ON e.code = k.expense
 WHERE e.id = :record
