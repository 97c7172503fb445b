/*
id = "timesheet_total"
severity = "warning"
title = "Timesheet che non tornano"
meaning = "Le ore dei fondi e le altre non fanno il totale scritto"
remedy = "Chiedere il foglio corretto"
area = "spesa"
register = "timesheet_day"
rules = ["V-18", "S-099"]
dated = true
*/
SELECT d.code AS record, d.day AS day,
       printf('totale %g ore, parti %g', d.worked_minutes / 60.0,
              (coalesce(d.other_minutes, 0) + coalesce(sum(s.minutes), 0)) / 60.0) AS detail
  FROM timesheet_day AS d
  LEFT JOIN timesheet_share AS s ON s.timesheet_day = d.id
 WHERE d.day BETWEEN :from AND :to AND d.worked_minutes IS NOT NULL
 GROUP BY d.id
HAVING coalesce(sum(s.minutes), 0) <= d.worked_minutes
   AND d.worked_minutes NOT IN (coalesce(d.other_minutes, 0) + coalesce(sum(s.minutes), 0),
                                coalesce(d.other_minutes, 0) + coalesce(d.absence_minutes, 0) + coalesce(sum(s.minutes), 0))
