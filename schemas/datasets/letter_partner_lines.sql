/*
label = "Numeri di un partner per linea di azione"
grain = "una linea di azione nel periodo della relazione"
record = "line"
order = ["line"]
requirement = "S-120"
uses = ["charged_lines", "own_values"]
parameters = ["VOLUNTEER_HOURLY"]

[[column]]
key = "line"
label = "Linea di azione"
codes = "line"

[[column]]
key = "operators"
label = "Operatori"
type = "integer"

[[column]]
key = "minutes"
label = "Ore"
type = "minutes"

[[column]]
key = "contacts"
label = "Contatti"
type = "integer"

[[column]]
key = "persons"
label = "Persone"
type = "integer"

[[column]]
key = "charged"
label = "Spesa imputata"
type = "money"

[[column]]
key = "own"
label = "Risorse proprie"
type = "money"
*/
-- Of the body and the days of the report, the day asked at most; lines on which it did nothing are left out.
WITH asked AS (
  SELECT organisation, period_from AS first, min(period_to, :as_of) AS last FROM partner_report WHERE id = :record
), fact (line, staff, minutes, contact, person, charged, own) AS (
  SELECT s.line, d.staff, s.minutes, NULL, NULL, NULL, NULL
    FROM asked AS r
    JOIN timesheet_day AS d ON d.day BETWEEN r.first AND r.last
    JOIN staff AS o ON o.id = d.staff AND coalesce(d.organisation, o.employer) = r.organisation
    JOIN timesheet_share AS s ON s.timesheet_day = d.id
   UNION ALL
  SELECT '1.2', NULL, NULL, c.id, c.person, NULL, NULL
    FROM asked AS r
    JOIN staff AS o ON o.employer = r.organisation
    JOIN contact AS c ON c.staff = o.id AND c.day BETWEEN r.first AND r.last
   UNION ALL
  SELECT a.line, NULL, NULL, NULL, NULL, l.amount, NULL
    FROM asked AS r
    JOIN expense AS e ON e.organisation = r.organisation AND e.day BETWEEN r.first AND r.last
    JOIN charged_lines AS l ON l.expense = e.id
    JOIN allocation AS a ON a.id = l.id
   UNION ALL
  SELECT coalesce(w.line, 'none'), NULL, NULL, NULL, NULL, NULL, v.value
    FROM asked AS r
    JOIN own_values AS v ON v.organisation = r.organisation AND v.day BETWEEN r.first AND r.last
    JOIN own_resource AS w ON w.code = v.record
)
SELECT coalesce(line, 'none') AS line, count(DISTINCT staff) AS operators, sum(minutes) AS minutes, count(DISTINCT contact) AS contacts,
       count(DISTINCT person) AS persons, sum(charged) AS charged, sum(own) AS own
  FROM fact
 GROUP BY 1
