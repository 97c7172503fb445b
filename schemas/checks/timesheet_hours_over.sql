/*
id = "timesheet_hours_over"
severity = "error"
title = "Ore sui fondi oltre quelle lavorate"
meaning = "La somma delle ore di tutti i fondi supera le ore lavorate del giorno"
remedy = "Chiedere il foglio corretto: la stessa ora non va su due fondi"
area = "spesa"
register = "timesheet_day"
rules = ["C06", "V-18C", "S-099"]
dated = true
*/
SELECT d.code AS record, d.day AS day,
       printf('ore sui fondi %g, lavorate %g', sum(s.minutes) / 60.0, d.worked_minutes / 60.0) AS detail
  FROM timesheet_day AS d
  JOIN timesheet_share AS s ON s.timesheet_day = d.id
 WHERE d.worked_minutes IS NOT NULL
 GROUP BY d.id
HAVING sum(s.minutes) > d.worked_minutes
