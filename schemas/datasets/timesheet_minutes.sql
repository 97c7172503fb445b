/*
label = "Ore dei fogli firma"
grain = "un giorno di foglio firma nel periodo"
record = "timesheet_day"
day = "day"
order = ["day", "timesheet_day"]
requirement = "S-080"

[[column]]
key = "timesheet_day"
label = "Giorno di foglio firma"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"
*/
-- The parts charged to funds and other work; the total as written only where there are no parts.
SELECT d.code AS timesheet_day, d.day, s.code AS staff,
       coalesce(sum(p.minutes) + coalesce(d.other_minutes, 0), d.other_minutes, d.worked_minutes) AS minutes
  FROM timesheet_day AS d
  JOIN staff AS s ON s.id = d.staff
  LEFT JOIN timesheet_share AS p ON p.timesheet_day = d.id
 WHERE d.day BETWEEN :from AND :to
 GROUP BY d.id
