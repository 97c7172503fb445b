/*
id = "timesheet_day_over"
severity = "error"
title = "Giornate oltre le 24 ore"
meaning = "In un giorno ci sono più di 24 ore"
remedy = "Correggere il timesheet"
area = "spesa"
register = "timesheet_day"
rules = ["V-18B", "S-099"]
parameters = ["STAFF_DAY_MOST_MINUTES"]
dated = true
*/
SELECT d.code AS record, d.day AS day,
       printf('%g ore', (coalesce(d.other_minutes, 0) + coalesce(d.absence_minutes, 0) + coalesce(sum(s.minutes), 0)) / 60.0) AS detail
  FROM timesheet_day AS d
  LEFT JOIN timesheet_share AS s ON s.timesheet_day = d.id
  JOIN temp.parameter AS q ON q.id = 'STAFF_DAY_MOST_MINUTES'
   AND d.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 GROUP BY d.id
HAVING coalesce(d.other_minutes, 0) + coalesce(d.absence_minutes, 0) + coalesce(sum(s.minutes), 0) > max(q.value)
