/*
label = "Trimestri INAIL dei PUC"
grain = "un progetto in un trimestre con giornate lavorate, fino al giorno chiesto"
record = "project_record"
order = ["quarter", "number"]
parameters = ["PUC_INAIL_REPORT_DAY"]
requirement = "S-059"

[[column]]
key = "project_record"
label = "Progetto"
[[column]]
key = "number"
label = "Numero"
[[column]]
key = "quarter"
label = "Trimestre"
[[column]]
key = "days"
label = "Giornate"
type = "integer"
[[column]]
key = "participants"
label = "Partecipanti"
type = "integer"
[[column]]
key = "due_on"
label = "Da comunicare entro"
type = "day"
[[column]]
key = "notified_on"
label = "Comunicate il"
type = "day"
[[column]]
key = "uncovered"
label = "Giornate scoperte"
type = "integer"
[[column]]
key = "late"
label = "Comunicazione"
*/
-- Uncovered: worked before the activation, or after the cessation.
WITH worked AS (
  SELECT t.puc_project, t.person, t.day,
         substr(t.day, 1, 4) || '-Q' || ((substr(t.day, 6, 2) + 2) / 3) AS quarter,
         date(substr(t.day, 1, 4) || '-01-01', '+' || ((substr(t.day, 6, 2) + 2) / 3 * 3) || ' months') AS next_quarter
    FROM puc_attendance AS t
   WHERE t.kind IN ('present', 'makeup') AND t.minutes > 0 AND t.day <= :as_of
), counted AS (
  SELECT w.puc_project, w.quarter, w.next_quarter, count(*) AS days, count(DISTINCT w.person) AS participants,
         sum(j.inail_activated_on IS NULL OR w.day < j.inail_activated_on OR w.day > coalesce(j.inail_ceased_on, '9999')) AS uncovered
    FROM worked AS w
    JOIN puc_project AS j ON j.id = w.puc_project
   GROUP BY w.puc_project, w.quarter, w.next_quarter
), due AS (
  SELECT c.*, date(c.next_quarter, '+' || (q.value - 1) || ' days') AS due_on, n.notified_on
    FROM counted AS c
    LEFT JOIN temp.parameter AS q ON q.id = 'PUC_INAIL_REPORT_DAY'
     AND c.next_quarter BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
    LEFT JOIN puc_notification AS n ON n.puc_project = c.puc_project AND n.quarter = c.quarter AND n.notified_on <= :as_of
)
SELECT j.code AS project_record, j.number, d.quarter, d.days, d.participants, d.due_on, d.notified_on, d.uncovered,
       CASE WHEN d.due_on IS NULL THEN 'non si può dire: nessun termine in vigore'
            WHEN d.notified_on > d.due_on THEN 'in ritardo'
            WHEN d.notified_on IS NOT NULL THEN 'nei termini'
            WHEN d.due_on < :as_of THEN 'scaduta, non comunicata'
            ELSE 'da fare' END AS late
  FROM due AS d
  JOIN puc_project AS j ON j.id = d.puc_project
