/*
label = "Che cosa è rimasto da decidere"
grain = "un record che aspetta una decisione prima che il suo periodo si chiuda"
record = "record"
day = "day"
order = ["area", "day", "record"]

[[column]]
key = "area"
label = "Area"
codes = "area"

[[column]]
key = "record"
label = "Record"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "what"
label = "Che cosa"
*/
SELECT 'spesa' AS area, a.code AS record, e.day, 'Imputazioni in bozza' AS what
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
 WHERE a.reporting_state IN ('draft', 'returned')
   AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND e.day BETWEEN :from AND :to
UNION ALL
SELECT 'spesa', s.code, s.period_to, 'Rendiconti ricevuti da decidere'
  FROM statement AS s
 WHERE s.state NOT IN ('decided', 'paid')
   AND s.period_to BETWEEN :from AND :to
