/*
label = "Numeri di un partner per linea di azione"
grain = "una linea di azione nel periodo della relazione"
record = "line"
order = ["line"]
requirement = "S-120"

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
  SELECT a.line, NULL, NULL, NULL, NULL, a.amount, NULL
    FROM asked AS r
    JOIN expense AS e ON e.organisation = r.organisation AND e.day BETWEEN r.first AND r.last AND e.kind <> 'transfer'
    JOIN allocation AS a ON a.expense = e.id AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   UNION ALL
  SELECT coalesce(w.line, 'none'), NULL, NULL, NULL, NULL, NULL,
         coalesce(w.amount, (2 * w.minutes * (SELECT t.rate FROM hourly_cost AS t
                                                WHERE t.staff IS NULL AND t.profile = coalesce(w.profile, 'volunteer')
                                                  AND w.day BETWEEN coalesce(t.valid_from, '') AND coalesce(t.valid_to, '9999')
                                                ORDER BY t.valid_from DESC LIMIT 1) + 60) / 120)
    FROM asked AS r
    JOIN own_resource AS w ON w.organisation = r.organisation AND w.day BETWEEN r.first AND r.last
)
SELECT coalesce(line, 'none') AS line, count(DISTINCT staff) AS operators, sum(minutes) AS minutes, count(DISTINCT contact) AS contacts,
       count(DISTINCT person) AS persons, sum(charged) AS charged, sum(own) AS own
  FROM fact
 GROUP BY 1
