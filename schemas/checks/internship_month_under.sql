/*
id = "internship_month_under"
severity = "error"
title = "Indennità decise sotto la soglia di presenza"
meaning = "Le ore fatte nel mese non arrivano alla soglia concordata, e l'indennità decisa è più di ciò che spetta."
remedy = "Verificare le presenze; se sono giuste, correggere l'indennità prima di pagare"
area = "lavoro"
register = "internship_month"
rules = ["V-17", "S-084"]
dated = true
*/
SELECT m.code AS record, m.month || '-01' AS day,
       'fatte ' || (10000 * m.done_minutes / m.agreed_minutes / 100) || '% delle ore, soglia ' || (t.threshold / 100) || '%' AS detail
  FROM internship_month AS m
  JOIN internship AS t ON t.id = m.internship
 WHERE m.month <= substr(:as_of, 1, 7) AND coalesce(m.decided_on, '') <= :as_of
   AND m.agreed_minutes > 0 AND 10000 * m.done_minutes < t.threshold * m.agreed_minutes
   AND m.decided > CASE t.below_threshold
                     WHEN 'proportional' THEN (t.allowance * m.done_minutes + m.agreed_minutes / 2) / m.agreed_minutes
                     ELSE 0 END
