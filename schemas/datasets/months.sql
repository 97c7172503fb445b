/*
label = "Mesi"
grain = "un mese del periodo"
record = "month"
order = ["month"]

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "label"
label = "Nome"
*/
WITH RECURSIVE month (day) AS (
  SELECT date(:from, 'start of month')
   UNION ALL
  SELECT date(day, '+1 month') FROM month WHERE date(day, '+1 month') <= :to
)
SELECT substr(day, 1, 7) AS month, substr(day, 6, 2) || '/' || substr(day, 1, 4) AS label FROM month
