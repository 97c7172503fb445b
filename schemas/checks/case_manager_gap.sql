/*
id = "case_manager_gap"
severity = "warning"
title = "Giorni senza case manager"
meaning = "Tra l'apertura e la chiusura ci sono giorni in cui nessun case manager rispondeva del caso. Chi manca oggi lo dice case_without_manager."
remedy = "Correggere le date dei ruoli, se qualcuno c'era; altrimenti nulla: il fatto resta"
area = "casi"
register = "care_case"
rules = ["V-08D", "S-076"]
parameters = ["CASE_ASSIGN_DAYS"]
dated = true
*/
-- What is held before a role begins: up to the last day of those before it, or nobody since the case was opened.
WITH held AS (
  SELECT r.care_case, r.valid_from, r.valid_to,
         max(coalesce(r.valid_to, '9999')) OVER (PARTITION BY r.care_case ORDER BY coalesce(r.valid_from, '')
                                                 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
    FROM case_role AS r
   WHERE r.role = 'case_manager'
),
gap (care_case, first, last) AS (
  SELECT h.care_case, date(h.before, '+1 day'), date(h.valid_from, '-1 day')
    FROM held AS h
   WHERE h.before < date(h.valid_from, '-1 day')
  UNION ALL
  SELECT h.care_case, k.opened_on, date(h.valid_from, '-1 day')
    FROM held AS h
    JOIN care_case AS k ON k.id = h.care_case
    JOIN temp.parameter AS q ON q.id = 'CASE_ASSIGN_DAYS'
     AND k.opened_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
   WHERE h.before IS NULL AND h.valid_from > date(k.opened_on, '+' || q.value || ' days')
  UNION ALL
  SELECT k.id, date(max(coalesce(h.valid_to, '9999')), '+1 day'), date(k.closed_on, '-1 day')
    FROM held AS h
    JOIN care_case AS k ON k.id = h.care_case
   WHERE k.closed_on <= :as_of
   GROUP BY k.id
  HAVING max(coalesce(h.valid_to, '9999')) < date(k.closed_on, '-1 day')
)
SELECT k.code AS record, g.first AS day,
       'dal ' || strftime('%d/%m/%Y', g.first) || ' al ' || strftime('%d/%m/%Y', g.last) || ' nessuno' AS detail
  FROM gap AS g
  JOIN care_case AS k ON k.id = g.care_case
 WHERE k.level IN ('full', 'permanent') AND g.first <= :as_of
   AND g.last >= coalesce(k.opened_on, '') AND g.first < coalesce(k.closed_on, '9999')
