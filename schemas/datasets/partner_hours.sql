/*
label = "Ore degli operatori degli enti"
grain = "le ore di un foglio firma su un'annualità e una linea"
record = "record"
day = "day"
order = ["day", "record", "line"]
requirement = "S-120"

[[column]]
key = "record"
label = "Giorno"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "line"
label = "Linea di azione"
codes = "line"

[[column]]
key = "minutes"
label = "Ore"
type = "minutes"
*/
-- Of the employer of that day, where the sheet says it.
SELECT d.code AS record, d.day, g.name AS organisation, o.code AS staff, f.acronym AS fund, y.year, s.line, s.minutes
  FROM timesheet_share AS s
  JOIN timesheet_day AS d ON d.id = s.timesheet_day
  JOIN staff AS o ON o.id = d.staff
  JOIN organisation AS g ON g.id = coalesce(d.organisation, o.employer)
  JOIN fund_annuality AS y ON y.id = s.fund_annuality
  JOIN fund AS f ON f.id = y.fund
 WHERE d.day BETWEEN :from AND :to
