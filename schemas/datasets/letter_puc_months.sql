/*
label = "Ore dell'abbinamento, per mese"
grain = "un mese di presenze"
record = "month"
order = ["month"]
requirement = "S-059"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "days"
label = "Giornate"
type = "integer"

[[column]]
key = "worked"
label = "Ore fatte"
type = "minutes"

[[column]]
key = "made_up"
label = "di cui recuperate"
type = "minutes"

[[column]]
key = "justified"
label = "Assenza giustificata"
type = "minutes"

[[column]]
key = "unjustified"
label = "Assenza ingiustificata"
type = "minutes"
*/
SELECT substr(t.day, 1, 7) AS month,
       count(*) FILTER (WHERE t.kind IN ('present', 'makeup') AND t.minutes > 0) AS days,
       coalesce(sum(t.minutes) FILTER (WHERE t.kind IN ('present', 'makeup')), 0) AS worked,
       coalesce(sum(t.minutes) FILTER (WHERE t.kind = 'makeup'), 0) AS made_up,
       coalesce(sum(t.minutes) FILTER (WHERE t.kind = 'justified'), 0) AS justified,
       coalesce(sum(t.minutes) FILTER (WHERE t.kind = 'unjustified'), 0) AS unjustified
  FROM puc_assignment AS a
  JOIN puc_attendance AS t ON t.puc_project = a.puc_project AND t.person = a.person AND t.day <= :as_of
   AND t.day BETWEEN coalesce(a.starts_on, '') AND coalesce(a.ends_on, '9999')
 WHERE a.id = :record
 GROUP BY substr(t.day, 1, 7)
