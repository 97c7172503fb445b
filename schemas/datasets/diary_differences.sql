/*
label = "Diari e fogli firma a confronto"
grain = "un operatore in un mese"
record = "staff"
order = ["name", "staff", "month"]
uses = ["work_entries", "timesheet_minutes"]
requirement = "S-080"
parameters = ["STAFF_DIARY_DIFFERENCE"]

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "name"
label = "Cognome e nome"

[[column]]
key = "employer"
label = "Ente di appartenenza"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "diary"
label = "Ore di diario"
type = "minutes"

[[column]]
key = "timesheet"
label = "Ore di foglio firma"
type = "minutes"

[[column]]
key = "entries"
label = "Voci di diario"
type = "integer"

[[column]]
key = "tolerated"
label = "Differenza tollerata"
type = "share"

[[column]]
key = "beyond"
label = "Oltre la tolleranza"
type = "flag"
*/
-- Hours told in diaries and tutoring against those of the timesheets. Beyond: the difference passes the tolerated share of the
-- hours of the timesheet, or one of the two says nothing.
WITH told AS (
  SELECT staff, substr(day, 1, 7) AS month, sum(minutes) AS minutes, count(*) AS entries
    FROM work_entries
   WHERE device IN ('diary', 'tutoring') AND staff IS NOT NULL
   GROUP BY 1, 2
), signed AS (
  SELECT staff, substr(day, 1, 7) AS month, sum(minutes) AS minutes
    FROM timesheet_minutes
   GROUP BY 1, 2
), both AS (
  SELECT staff, month FROM told UNION SELECT staff, month FROM signed
), tolerance AS (
  SELECT valid_from, valid_to, value FROM temp.parameter WHERE id = 'STAFF_DIARY_DIFFERENCE'
)
SELECT b.staff,
       o.name,
       g.name AS employer,
       b.month,
       t.minutes AS diary,
       s.minutes AS timesheet,
       coalesce(t.entries, 0) AS entries,
       q.value AS tolerated,
       coalesce(abs(t.minutes - s.minutes) * 10000 > q.value * s.minutes, 1) AS beyond
  FROM both AS b
  JOIN staff AS o ON o.code = b.staff
  LEFT JOIN organisation AS g ON g.id = o.employer
  LEFT JOIN told AS t ON t.staff = b.staff AND t.month = b.month
  LEFT JOIN signed AS s ON s.staff = b.staff AND s.month = b.month
  LEFT JOIN tolerance AS q ON b.month || '-01' BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
