/*
label = "Ore del personale per mese"
grain = "un operatore in un mese, su un'annualità e con un costo orario"
record = "staff"
order = ["fund", "year", "staff_name", "staff", "month", "rate"]
uses = ["hourly_rates"]

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
key = "staff_name"
label = "Cognome e nome"

[[column]]
key = "tax_code"
label = "Codice fiscale"
personal = true

[[column]]
key = "employer"
label = "Ente di appartenenza"

[[column]]
key = "own"
label = "Personale dell'Ambito"
type = "flag"

[[column]]
key = "profile"
label = "Profilo"
codes = "staff_profile"

[[column]]
key = "employment"
label = "Rapporto"
codes = "employment_kind"

[[column]]
key = "assignment_act"
label = "Atto di incarico"

[[column]]
key = "assignment_on"
label = "Data dell'incarico"
type = "day"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "worked"
label = "Ore lavorate"
type = "minutes"

[[column]]
key = "charged"
label = "Ore imputate"
type = "minutes"

[[column]]
key = "method"
label = "Metodo"
codes = "cost_method"

[[column]]
key = "rate"
label = "Costo orario"
type = "money"

[[column]]
key = "cost"
label = "Costo"
type = "money"

[[column]]
key = "intervention"
label = "Intervento"
*/
-- The hours of the partners' staff are shown for comparison: their cost comes with the partners' documents. A month in which the hourly
-- cost changes has a row for each.
WITH charged AS (
  SELECT d.staff, s.fund_annuality, substr(d.day, 1, 7) AS month, r.record, r.method, r.rate, sum(s.minutes) AS minutes,
         group_concat(DISTINCT i.acronym) AS interventions
    FROM timesheet_share AS s
    JOIN timesheet_day AS d ON d.id = s.timesheet_day
    JOIN staff AS o ON o.id = d.staff
    LEFT JOIN hourly_rates AS r ON r.staff = o.code AND d.day BETWEEN r.first AND r.last
    LEFT JOIN intervention AS i ON i.id = s.intervention
   WHERE d.day BETWEEN :from AND :to AND s.minutes > 0
   GROUP BY 1, 2, 3, 4
), worked AS (
  SELECT d.staff, substr(d.day, 1, 7) AS month, r.record,
         sum(coalesce(d.other_minutes, 0) + coalesce((SELECT sum(s.minutes) FROM timesheet_share AS s WHERE s.timesheet_day = d.id), 0)) AS minutes
    FROM timesheet_day AS d
    JOIN staff AS o ON o.id = d.staff
    LEFT JOIN hourly_rates AS r ON r.staff = o.code AND d.day BETWEEN r.first AND r.last
   WHERE d.day BETWEEN :from AND :to
   GROUP BY 1, 2, 3
)
SELECT o.code AS staff,
       f.acronym AS fund,
       y.year,
       o.name AS staff_name,
       o.tax_code,
       g.name AS employer,
       CASE WHEN g.id IS NOT NULL THEN g.local_body IS NOT NULL END AS own,
       o.profile,
       o.employment,
       o.assignment_act,
       o.assignment_on,
       t.month,
       w.minutes AS worked,
       t.minutes AS charged,
       t.method,
       t.rate,
       CASE WHEN g.local_body IS NOT NULL THEN (2 * t.minutes * t.rate + 60) / 120 END AS cost,
       replace(t.interventions, ',', ', ') AS intervention
  FROM charged AS t
  JOIN staff AS o ON o.id = t.staff
  LEFT JOIN organisation AS g ON g.id = o.employer
  JOIN fund_annuality AS y ON y.id = t.fund_annuality
  JOIN fund AS f ON f.id = y.fund
  LEFT JOIN worked AS w ON w.staff = t.staff AND w.month = t.month AND w.record IS t.record
