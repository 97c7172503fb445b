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
*/
SELECT timesheet_day.code AS record,
       'assenza registrata e ore imputate nello stesso giorno oltre il contratto' AS detail,
       timesheet_day.day AS day
  FROM timesheet_day
  JOIN staff ON staff.id = timesheet_day.staff
  JOIN (SELECT timesheet_share.timesheet_day AS id, sum(timesheet_share.minutes) AS minutes
          FROM timesheet_share
         GROUP BY timesheet_share.timesheet_day) AS charged ON charged.id = timesheet_day.id
 WHERE timesheet_day.absence_minutes > 0
   AND charged.minutes > 0
   AND charged.minutes + timesheet_day.absence_minutes > coalesce(staff.weekly_minutes, 2160) / 4
