/*
label = "Incontri di supervisione"
grain = "un incontro nel periodo"
record = "session"
day = "day"
order = ["day", "group", "session"]
requirement = "S-113"
parameters = ["SUPERVISION_SESSION_LEAST_MINUTES", "SUPERVISION_GROUP_MOST"]

[[column]]
key = "session"
label = "Incontro"

[[column]]
key = "quarter"
label = "Trimestre"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "group"
label = "Gruppo"

[[column]]
key = "kind"
label = "Tipo"
codes = "supervision_kind"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"

[[column]]
key = "supervisor"
label = "Supervisore"

[[column]]
key = "organisation"
label = "Ente che supervisiona"

[[column]]
key = "awaited"
label = "Attesi"
type = "integer"

[[column]]
key = "present"
label = "Presenti"
type = "integer"

[[column]]
key = "partners"
label = "Presenti di enti partner"
type = "integer"

[[column]]
key = "attended"
label = "Ore di presenza"
type = "minutes"

[[column]]
key = "due"
label = "Ore attese"
type = "minutes"

[[column]]
key = "too_short"
label = "Più breve del minimo"
type = "flag"

[[column]]
key = "crowded"
label = "Oltre le persone di un gruppo"
type = "flag"
*/
SELECT s.code AS session,
       substr(s.day, 1, 4) || '-Q' || ((substr(s.day, 6, 2) + 2) / 3) AS quarter,
       s.day,
       s.group_name AS "group",
       s.kind,
       s.minutes,
       o.name AS supervisor,
       g.name AS organisation,
       count(p.id) AS awaited,
       count(p.id) FILTER (WHERE p.minutes > 0) AS present,
       count(p.id) FILTER (WHERE p.minutes > 0 AND e.id IS NOT NULL AND e.local_body IS NULL AND e.kind IS NOT 'comune' AND e.kind IS NOT 'unione') AS partners,
       sum(p.minutes) AS attended,
       s.minutes * count(p.id) AS due,
       s.minutes < least.value AS too_short,
       count(p.id) FILTER (WHERE p.minutes > 0) > most.value AS crowded
  FROM supervision_session AS s
  LEFT JOIN staff AS o ON o.id = s.supervisor
  LEFT JOIN organisation AS g ON g.id = s.organisation
  LEFT JOIN supervision_presence AS p ON p.supervision_session = s.id
  LEFT JOIN staff AS w ON w.id = p.staff
  LEFT JOIN organisation AS e ON e.id = w.employer
  LEFT JOIN temp.parameter AS least ON least.id = 'SUPERVISION_SESSION_LEAST_MINUTES' AND s.day BETWEEN coalesce(least.valid_from, '') AND coalesce(least.valid_to, '9999')
  LEFT JOIN temp.parameter AS most ON most.id = 'SUPERVISION_GROUP_MOST' AND s.day BETWEEN coalesce(most.valid_from, '') AND coalesce(most.valid_to, '9999')
 WHERE s.day BETWEEN :from AND :to
 GROUP BY s.id
