/*
label = "Ore dell'ente"
grain = "un operatore dell'ente in un mese, su un fondo"
record = "staff"
order = ["month", "name", "staff", "fund", "year"]
requirement = "S-122"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "name"
label = "Nome"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "minutes"
label = "Ore"
type = "minutes"
*/
-- Hours of each fund, then those of other work without one.
SELECT substr(d.day, 1, 7) AS month, o.code AS staff, o.name, f.acronym AS fund, y.year, sum(s.minutes) AS minutes
  FROM timesheet_day AS d
  JOIN staff AS o ON o.id = d.staff AND o.employer = :record
  JOIN timesheet_share AS s ON s.timesheet_day = d.id
  JOIN fund_annuality AS y ON y.id = s.fund_annuality
  JOIN fund AS f ON f.id = y.fund
 WHERE d.day <= :as_of
 GROUP BY 1, o.id, y.id
 UNION ALL
SELECT substr(d.day, 1, 7), o.code, o.name, 'altro lavoro', NULL, sum(d.other_minutes)
  FROM timesheet_day AS d
  JOIN staff AS o ON o.id = d.staff AND o.employer = :record
 WHERE d.day <= :as_of AND d.other_minutes > 0
 GROUP BY 1, o.id
