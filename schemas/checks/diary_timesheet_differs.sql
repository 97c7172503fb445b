/*
id = "diary_timesheet_differs"
severity = "warning"
title = "Diario e timesheet lontani"
meaning = "In un mese le ore del diario e quelle del timesheet differiscono oltre la tolleranza"
remedy = "Confrontare i giorni con l'operatore e completare il foglio o il diario"
area = "spesa"
register = "staff"
rules = ["V-19", "S-099"]
parameters = ["STAFF_DIARY_DIFFERENCE"]
dated = true
*/
WITH diary AS (
  SELECT staff, substr(day, 1, 7) AS month, max(day) AS day,
         sum(coalesce(minutes, (strftime('%s', end_at) - strftime('%s', start_at)) / 60)) AS minutes
    FROM diary_entry
   WHERE day <= :as_of
   GROUP BY 1, 2
), sheet AS (
  SELECT d.staff, substr(d.day, 1, 7) AS month, sum(d.worked_minutes) AS minutes
    FROM timesheet_day AS d
   WHERE d.day <= :as_of
   GROUP BY 1, 2
)
SELECT o.code AS record, diary.day AS day,
       printf('%s: diario %g ore, timesheet %g', diary.month, diary.minutes / 60.0, sheet.minutes / 60.0) AS detail
  FROM diary
  JOIN sheet ON sheet.staff = diary.staff AND sheet.month = diary.month
  JOIN staff AS o ON o.id = diary.staff
  JOIN temp.parameter AS q ON q.id = 'STAFF_DIARY_DIFFERENCE'
   AND diary.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE abs(diary.minutes - sheet.minutes) * 10000 > sheet.minutes * q.value
