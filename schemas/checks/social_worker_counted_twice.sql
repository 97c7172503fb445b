/*
id = "social_worker_counted_twice"
severity = "error"
title = "Assistenti sociali contati nel contributo e a carico del fondo"
meaning = "Le ore a carico della QSFP superano la parte dell'orario che non conta per il contributo agli assistenti sociali"
remedy = "Togliere le ore dalla QSFP, o ridurre la quota sociale dell'operatore"
area = "spesa"
register = "staff"
rules = ["C08", "V4", "S-100"]
source = "L. 178/2020 art. 1 c. 797, dedotto dal divieto di doppio finanziamento"
evidence = "inferred"
dated = true
*/
WITH worked AS (
  SELECT d.staff, substr(d.day, 1, 4) AS year, max(d.day) AS day,
         sum(coalesce(d.other_minutes, 0)
             + coalesce((SELECT sum(s.minutes) FROM timesheet_share AS s WHERE s.timesheet_day = d.id), 0)) AS minutes,
         sum((SELECT sum(s.minutes) FROM timesheet_share AS s
                JOIN fund_annuality AS y ON y.id = s.fund_annuality
                JOIN fund AS f ON f.id = y.fund AND f.acronym = 'QSFP'
               WHERE s.timesheet_day = d.id)) AS charged
    FROM timesheet_day AS d
   WHERE d.day <= :as_of
   GROUP BY 1, 2
)
SELECT o.code AS record, w.day AS day,
       printf('%s: %g ore sulla QSFP, quota sociale %g %%', w.year, w.charged / 60.0, coalesce(o.social_share, 10000) / 100.0) AS detail
  FROM worked AS w
  JOIN staff AS o ON o.id = w.staff AND o.profile = 'social_worker' AND o.permanent = 1
  JOIN organisation AS g ON g.id = o.employer AND g.local_body IS NOT NULL
 WHERE w.charged * 10000 > w.minutes * (10000 - coalesce(o.social_share, 10000))
