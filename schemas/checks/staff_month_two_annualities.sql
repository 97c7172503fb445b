/*
id = "staff_month_two_annualities"
severity = "warning"
title = "Un mese di un operatore su due annualità"
meaning = "Le ore di un mese vanno su due annualità dello stesso fondo"
remedy = "Imputare il mese a un'annualità sola, o verificare che sia voluto"
area = "spesa"
register = "staff"
rules = ["C07", "S-099"]
source = "Prassi di rendicontazione"
evidence = "practice"
dated = true
*/
SELECT o.code AS record, max(d.day) AS day,
       substr(d.day, 1, 7) || ': ' || f.acronym || ' ' || min(y.year) || ' e ' || max(y.year) AS detail
  FROM timesheet_share AS s
  JOIN timesheet_day AS d ON d.id = s.timesheet_day
  JOIN staff AS o ON o.id = d.staff
  JOIN fund_annuality AS y ON y.id = s.fund_annuality
  JOIN fund AS f ON f.id = y.fund
 WHERE s.minutes > 0
 GROUP BY o.id, f.id, substr(d.day, 1, 7)
HAVING count(DISTINCT y.id) > 1
