/*
label = "Foglio presenze della spesa"
grain = "una giornata su un fondo o su altro lavoro"
record = "timesheet_day"
day = "day"
order = ["day", "fund", "year", "timesheet_day"]
requirement = "S-114"

[[column]]
key = "timesheet_day"
label = "Giornata"

[[column]]
key = "day"
label = "Giorno"
type = "day"

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

[[column]]
key = "worked"
label = "Ore del giorno, in tutto"
type = "minutes"
*/
-- The last month with hours up to the day of the document: a payslip is dated at the end of its month, or soon after.
SELECT d.code AS timesheet_day, d.day, f.acronym AS fund, y.year, s.minutes, d.worked_minutes AS worked
  FROM expense AS e
  JOIN timesheet_day AS d ON d.staff = e.staff
   AND substr(d.day, 1, 7) = (SELECT substr(max(o.day), 1, 7) FROM timesheet_day AS o WHERE o.staff = e.staff AND o.day <= e.day)
  LEFT JOIN timesheet_share AS s ON s.timesheet_day = d.id
  LEFT JOIN fund_annuality AS y ON y.id = s.fund_annuality
  LEFT JOIN fund AS f ON f.id = y.fund
 WHERE e.id = :record
