/*
id = "puc_month_short"
severity = "warning"
title = "Mesi con meno ore del dovuto"
meaning = "Le ore di base si distribuiscono nel mese: il totale va raggiunto, recuperi compresi"
remedy = "Verificare il registro; le ore di un mese finito non si recuperano più"
area = "puc"
register = "puc_assignment"
rules = ["PUC-02", "PUC-10", "V-13", "S-059"]
source = "DM 156/2023"
evidence = "secondary"
parameters = ["PUC_FLEXIBLE_MINUTES"]
dated = true
*/
-- Whole months that are over and whose register has come; due: the weekly hours by the days that no suspension takes, by
-- sevenths.
WITH month AS (
  SELECT a.id, a.code, a.weekly_minutes, substr(t.day, 1, 7) || '-01' AS first,
         sum(CASE WHEN t.kind <> 'unjustified' THEN t.minutes ELSE 0 END) AS counted
    FROM puc_assignment AS a
    JOIN puc_attendance AS t ON t.puc_project = a.puc_project AND t.person = a.person
    JOIN temp.parameter AS f ON f.id = 'PUC_FLEXIBLE_MINUTES'
     AND t.day BETWEEN coalesce(f.valid_from, '') AND coalesce(f.valid_to, '9999')
   WHERE a.weekly_minutes <= f.value AND substr(t.day, 1, 7) < substr(:as_of, 1, 7)
   GROUP BY a.id, 4
)
SELECT m.code AS record, m.first AS day, printf('%g ore su %.1f', m.counted / 60.0, m.due / 60.0) AS detail
  FROM (SELECT month.*,
               weekly_minutes * CAST(strftime('%d', first, '+1 month', '-1 day')
                 - coalesce((SELECT sum(julianday(min(coalesce(s.valid_to, '9999'), date(first, '+1 month', '-1 day')))
                                        - julianday(max(s.valid_from, first)) + 1)
                               FROM puc_suspension AS s
                              WHERE s.puc_assignment = month.id AND s.valid_from <= date(first, '+1 month', '-1 day')
                                AND coalesce(s.valid_to, '9999') >= first), 0) AS INTEGER) / 7 AS due
          FROM month) AS m
  JOIN puc_assignment AS a ON a.id = m.id
   AND a.starts_on <= m.first AND coalesce(a.ends_on, '9999') >= date(m.first, '+1 month', '-1 day')
 WHERE m.counted < m.due
