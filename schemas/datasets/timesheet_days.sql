/*
label = "Fogli firma integrati, giorno per giorno"
grain = "un giorno di un operatore"
record = "record"
day = "day"
order = ["name", "staff", "day"]
requirement = "S-099"

[[column]]
key = "record"
label = "Giorno di foglio firma"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "name"
label = "Cognome e nome"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "organisation"
label = "Ente del giorno"

[[column]]
key = "qsfp"
label = "QSFP"
type = "minutes"

[[column]]
key = "qpe"
label = "QPE"
type = "minutes"

[[column]]
key = "prins"
label = "PrInS"
type = "minutes"

[[column]]
key = "pninc"
label = "PN Inclusione"
type = "minutes"

[[column]]
key = "pnrr"
label = "PNRR"
type = "minutes"

[[column]]
key = "social"
label = "Contributo AS"
type = "minutes"

[[column]]
key = "other_funds"
label = "Altri fondi"
type = "minutes"

[[column]]
key = "other"
label = "Altro lavoro"
type = "minutes"

[[column]]
key = "absence"
label = "Assenza"
type = "minutes"

[[column]]
key = "absence_kind"
label = "Tipo di assenza"
codes = "absence_kind"

[[column]]
key = "written"
label = "Totale scritto"
type = "minutes"

[[column]]
key = "activity"
label = "Attività"
*/
-- Hours of every project, other work and absences side by side. A day that has only its total stays without parts.
WITH charged AS (
  SELECT s.timesheet_day,
         sum(s.minutes) FILTER (WHERE f.acronym = 'QSFP') AS qsfp,
         sum(s.minutes) FILTER (WHERE f.acronym = 'QPE') AS qpe,
         sum(s.minutes) FILTER (WHERE f.acronym = 'PRINS') AS prins,
         sum(s.minutes) FILTER (WHERE f.acronym = 'PNINC') AS pninc,
         sum(s.minutes) FILTER (WHERE f.acronym LIKE 'PNRR%') AS pnrr,
         sum(s.minutes) FILTER (WHERE f.acronym = 'AS') AS social,
         sum(s.minutes) FILTER (WHERE NOT (f.acronym IN ('QSFP', 'QPE', 'PRINS', 'PNINC', 'AS') OR f.acronym LIKE 'PNRR%')) AS other_funds
    FROM timesheet_share AS s
    JOIN timesheet_day AS d ON d.id = s.timesheet_day AND d.day BETWEEN :from AND :to
    JOIN fund_annuality AS y ON y.id = s.fund_annuality
    JOIN fund AS f ON f.id = y.fund
   GROUP BY s.timesheet_day
)
SELECT d.code AS record,
       o.code AS staff,
       o.name,
       substr(d.day, 1, 7) AS month,
       d.day,
       coalesce(g.name, b.name) AS organisation,
       c.qsfp, c.qpe, c.prins, c.pninc, c.pnrr, c.social, c.other_funds,
       d.other_minutes AS other,
       d.absence_minutes AS absence,
       d.absence_kind,
       d.worked_minutes AS written,
       d.activity
  FROM timesheet_day AS d
  JOIN staff AS o ON o.id = d.staff
  LEFT JOIN organisation AS b ON b.id = o.employer
  LEFT JOIN organisation AS g ON g.id = d.organisation
  LEFT JOIN charged AS c ON c.timesheet_day = d.id
 WHERE d.day BETWEEN :from AND :to
