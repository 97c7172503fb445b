/*
id = "timesheet_on_absence"
severity = "error"
title = "Ore su un fondo in un giorno di assenza"
meaning = "In un giorno di ferie o malattia intere non si lavora per nessun fondo."
remedy = "Correggere il timesheet del giorno"
area = "spesa"
register = "timesheet_day"
rules = ["V-18"]
dated = true
parameters = ["STAFF_DAY_MARGIN_MINUTES", "STAFF_FULL_TIME_MINUTES", "STAFF_WEEK_DAYS"]
*/
SELECT timesheet_day.code AS record,
       'assenza registrata e ore imputate nello stesso giorno oltre il contratto' AS detail,
       timesheet_day.day AS day
  FROM timesheet_day
  JOIN staff ON staff.id = timesheet_day.staff
  JOIN (SELECT timesheet_share.timesheet_day AS id, sum(timesheet_share.minutes) AS minutes
          FROM timesheet_share
         GROUP BY timesheet_share.timesheet_day) AS charged ON charged.id = timesheet_day.id
  JOIN temp.parameter AS week ON week.id = 'STAFF_WEEK_DAYS'
   AND timesheet_day.day BETWEEN coalesce(week.valid_from, '') AND coalesce(week.valid_to, '9999')
  JOIN temp.parameter AS margin ON margin.id = 'STAFF_DAY_MARGIN_MINUTES'
   AND timesheet_day.day BETWEEN coalesce(margin.valid_from, '') AND coalesce(margin.valid_to, '9999')
  LEFT JOIN temp.parameter AS whole ON whole.id = 'STAFF_FULL_TIME_MINUTES'
   AND timesheet_day.day BETWEEN coalesce(whole.valid_from, '') AND coalesce(whole.valid_to, '9999')
 WHERE timesheet_day.absence_minutes > 0
   AND charged.minutes > 0
   AND (charged.minutes + timesheet_day.absence_minutes - margin.value) * week.value > coalesce(staff.weekly_minutes, whole.value)
