/*
id = "internship_after_end"
severity = "error"
title = "Tirocini oltre la fine concordata"
meaning = "Ci sono ore fatte, o il tirocinio è finito, dopo la fine concordata: nessuna convenzione le copre."
remedy = "Registrare la proroga con la sua attestazione, o correggere le date"
area = "lavoro"
register = "internship"
rules = ["V-16", "S-084"]
dated = true
*/
SELECT a.code AS record, a.agreed_to AS day, 'fino al ' || strftime('%d/%m/%Y', a.agreed_to) || ', ' || a.what AS detail
  FROM (SELECT t.code, nullif(max(coalesce(t.valid_to, ''), coalesce((SELECT max(extends_to) FROM internship_attestation WHERE internship = t.id AND day <= :as_of), '')), '') AS agreed_to,
               'finito il ' || strftime('%d/%m/%Y', t.ended_on) AS what, t.ended_on AS day
          FROM internship AS t WHERE t.ended_on <= :as_of
         UNION ALL
        SELECT t.code, nullif(max(coalesce(t.valid_to, ''), coalesce((SELECT max(extends_to) FROM internship_attestation WHERE internship = t.id AND day <= :as_of), '')), ''),
               'con ore nel mese ' || max(m.month), max(m.month) || '-01'
          FROM internship AS t JOIN internship_month AS m ON m.internship = t.id AND m.done_minutes > 0
         WHERE m.month <= substr(:as_of, 1, 7)
         GROUP BY t.id) AS a
 WHERE a.day > a.agreed_to
