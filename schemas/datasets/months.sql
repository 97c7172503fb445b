/*
label = "Mesi del periodo"
grain = "un mese"
record = "month"
order = ["month"]
requirement = "S-059"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "label"
label = "Nome"
*/
WITH RECURSIVE listed (month) AS (
  SELECT substr(:from, 1, 7)
   UNION ALL
  SELECT substr(date(month || '-01', '+1 month'), 1, 7) FROM listed WHERE month < substr(:to, 1, 7)
)
SELECT month, substr(month, 6, 2) || '/' || substr(month, 1, 4) AS label FROM listed
