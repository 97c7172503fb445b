/*
label = "Ore dovute nei PUC"
grain = "un abbinamento in un mese: ore concordate per i giorni del periodo"
record = "assignment"
order = ["month", "assignment"]
requirement = "S-059"
day = "first_day"

[[column]]
key = "assignment"
label = "Abbinamento"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "first_day"
label = "Dal"
type = "day"

[[column]]
key = "project"
label = "Progetto"

[[column]]
key = "area"
label = "Ambito di attività"
codes = "puc_area"

[[column]]
key = "comune"
label = "Comune del progetto (ISTAT)"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "due"
label = "Ore dovute"
type = "minutes"
*/
-- The months of an assignment add up to weekly hours * days / 7, rounded once: each takes what the days up to its end owe,
-- less what those before it owe. Days of a suspension owe nothing.
WITH RECURSIVE lived AS (
  SELECT a.id, a.code, a.puc_project, a.person, coalesce(a.weekly_minutes, j.weekly_minutes, 0) AS weekly,
         max(:from, coalesce(a.starts_on, j.starts_on, :from)) AS first_day,
         min(:to, :as_of, coalesce(a.ends_on, j.ends_on, :to)) AS last_day
    FROM puc_assignment AS a
    JOIN puc_project AS j ON j.id = a.puc_project
), month AS (
  SELECT code, first_day AS begins, min(last_day, date(first_day, 'start of month', '+1 month', '-1 day')) AS ends
    FROM lived
   WHERE first_day <= last_day
   UNION ALL
  SELECT m.code, date(m.ends, '+1 day'), min(l.last_day, date(m.ends, 'start of month', '+2 months', '-1 day'))
    FROM month AS m
    JOIN lived AS l ON l.code = m.code
   WHERE m.ends < l.last_day
), still AS (
  SELECT l.code, max(s.valid_from, l.first_day) AS first, min(coalesce(s.valid_to, l.last_day), l.last_day) AS last
    FROM lived AS l
    JOIN puc_suspension AS s ON s.puc_assignment = l.id
   WHERE s.valid_from <= l.last_day AND coalesce(s.valid_to, '9999') >= l.first_day
), counted AS (
  SELECT l.*, m.begins,
         CAST(julianday(m.ends) - julianday(l.first_day) + 1
              - coalesce((SELECT sum(julianday(min(still.last, m.ends)) - julianday(still.first) + 1)
                            FROM still WHERE still.code = l.code AND still.first <= m.ends), 0) AS INTEGER) AS through,
         CAST(julianday(m.begins) - julianday(l.first_day)
              - coalesce((SELECT sum(julianday(min(still.last, date(m.begins, '-1 day'))) - julianday(still.first) + 1)
                            FROM still WHERE still.code = l.code AND still.first < m.begins), 0) AS INTEGER) AS before
    FROM month AS m
    JOIN lived AS l ON l.code = m.code
)
SELECT n.code AS assignment, substr(n.begins, 1, 7) AS month, n.begins AS first_day, j.number AS project, j.area,
       c.istat AS comune, p.code AS person,
       (n.weekly * n.through * 2 + 7) / 14 - (n.weekly * n.before * 2 + 7) / 14 AS due
  FROM counted AS n
  JOIN puc_project AS j ON j.id = n.puc_project
  JOIN person AS p ON p.id = n.person
  LEFT JOIN comune AS c ON c.id = j.comune
