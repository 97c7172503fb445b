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
-- Each day with the contract of that day, else with what is written of the person; what does not count there is free for the fund.
WITH day AS (
  SELECT d.id, d.staff, d.day, o.employer, o.permanent, o.employment, o.social_share,
         coalesce(d.other_minutes, 0) + coalesce((SELECT sum(s.minutes) FROM timesheet_share AS s WHERE s.timesheet_day = d.id), 0) AS minutes,
         (SELECT sum(s.minutes)
            FROM timesheet_share AS s
            JOIN fund_annuality AS y ON y.id = s.fund_annuality
            JOIN fund AS f ON f.id = y.fund AND f.acronym = 'QSFP'
           WHERE s.timesheet_day = d.id) AS charged,
         (SELECT k.id FROM staff_contract AS k
           WHERE k.staff = d.staff AND d.day BETWEEN coalesce(k.valid_from, '') AND coalesce(k.valid_to, '9999')
           ORDER BY k.valid_from DESC, k.id DESC LIMIT 1) AS contract
    FROM timesheet_day AS d
    JOIN staff AS o ON o.id = d.staff AND o.profile = 'social_worker'
   WHERE d.day <= :as_of
), worked AS (
  SELECT d.staff, d.day, d.minutes, d.charged,
         CASE WHEN coalesce(k.permanent, d.permanent, d.employment = 'permanent') = 1 AND g.local_body IS NOT NULL
              THEN coalesce(k.social_share, d.social_share, 10000) ELSE 0 END AS share
    FROM day AS d
    LEFT JOIN staff_contract AS k ON k.id = d.contract
    LEFT JOIN organisation AS g ON g.id = coalesce(k.body, d.employer)
)
SELECT o.code AS record, max(w.day) AS day,
       printf('%s: %g ore sulla QSFP, %g libere', substr(w.day, 1, 4), sum(w.charged) / 60.0, sum(w.minutes * (10000 - w.share)) / 600000.0) AS detail
  FROM worked AS w
  JOIN staff AS o ON o.id = w.staff
 GROUP BY w.staff, substr(w.day, 1, 4)
HAVING sum(w.charged) * 10000 > sum(w.minutes * (10000 - w.share))
