/*
id = "internship_month_twice"
severity = "error"
title = "Due tirocini nello stesso mese"
meaning = "La stessa persona ha ore in due tirocini nello stesso mese: l'indennità si pagherebbe due volte."
remedy = "Vedere quale dei due è giusto e togliere l'altro mese"
area = "lavoro"
register = "internship_month"
rules = ["V-17", "S-084"]
dated = true
*/
SELECT m.code AS record, m.month || '-01' AS day, 'anche in ' || group_concat(u.code, ', ') AS detail
  FROM internship_month AS m
  JOIN internship AS t ON t.id = m.internship
  JOIN internship AS u ON u.person = t.person AND u.id <> t.id
  JOIN internship_month AS n ON n.internship = u.id AND n.month = m.month AND n.done_minutes > 0
 WHERE m.done_minutes > 0 AND m.month <= substr(:as_of, 1, 7)
 GROUP BY m.id
