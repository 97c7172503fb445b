/*
label = "Supervisione per trimestre"
grain = "un tipo di supervisione in un trimestre"
record = "quarter"
order = ["quarter", "kind"]
uses = ["supervision_sessions"]
requirement = "S-113"

[[column]]
key = "quarter"
label = "Trimestre"

[[column]]
key = "kind"
label = "Tipo"
codes = "supervision_kind"

[[column]]
key = "groups"
label = "Gruppi"
type = "integer"

[[column]]
key = "sessions"
label = "Incontri"
type = "integer"

[[column]]
key = "minutes"
label = "Ore di supervisione"
type = "minutes"

[[column]]
key = "present"
label = "Presenze"
type = "integer"

[[column]]
key = "attended"
label = "Ore di presenza"
type = "minutes"

[[column]]
key = "due"
label = "Ore attese"
type = "minutes"
*/
SELECT quarter,
       kind,
       count(DISTINCT "group") AS groups,
       count(*) AS sessions,
       sum(minutes) AS minutes,
       sum(present) AS present,
       sum(attended) AS attended,
       sum(due) AS due
  FROM supervision_sessions
 GROUP BY quarter, kind
