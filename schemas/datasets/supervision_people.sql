/*
label = "Chi frequenta la supervisione"
grain = "un operatore, per tipo di supervisione, nel periodo"
record = "staff"
order = ["name", "staff", "kind"]
requirement = "S-113"
parameters = ["SUPERVISION_ATTENDANCE_LEAST", "SUPERVISION_YEAR_LEAST_MINUTES"]

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "name"
label = "Cognome e nome"

[[column]]
key = "profile"
label = "Profilo"
codes = "staff_profile"

[[column]]
key = "employer"
label = "Ente di appartenenza"

[[column]]
key = "kind"
label = "Tipo"
codes = "supervision_kind"

[[column]]
key = "sessions"
label = "Incontri attesi"
type = "integer"

[[column]]
key = "present"
label = "Incontri frequentati"
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
key = "least"
label = "Presenza per i crediti"
type = "share"

[[column]]
key = "credited"
label = "Presenza sufficiente"
type = "flag"

[[column]]
key = "year_least"
label = "Ore minime nell'anno"
type = "minutes"
*/
SELECT o.code AS staff,
       o.name,
       o.profile,
       e.name AS employer,
       s.kind,
       count(*) AS sessions,
       count(*) FILTER (WHERE p.minutes > 0) AS present,
       sum(p.minutes) AS attended,
       sum(s.minutes) AS due,
       least.value AS least,
       sum(p.minutes) * 10000 >= least.value * sum(s.minutes) AS credited,
       year.value AS year_least
  FROM supervision_presence AS p
  JOIN supervision_session AS s ON s.id = p.supervision_session
  JOIN staff AS o ON o.id = p.staff
  LEFT JOIN organisation AS e ON e.id = o.employer
  LEFT JOIN temp.parameter AS least ON least.id = 'SUPERVISION_ATTENDANCE_LEAST' AND :to BETWEEN coalesce(least.valid_from, '') AND coalesce(least.valid_to, '9999')
  LEFT JOIN temp.parameter AS year ON year.id = 'SUPERVISION_YEAR_LEAST_MINUTES' AND :to BETWEEN coalesce(year.valid_from, '') AND coalesce(year.valid_to, '9999')
 WHERE s.day BETWEEN :from AND :to
 GROUP BY o.id, s.kind
