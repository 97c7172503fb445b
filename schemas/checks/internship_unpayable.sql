/*
id = "internship_unpayable"
severity = "error"
title = "Tirocini da pagare senza un IBAN giusto"
meaning = "Ci sono mesi con ore fatte o indennità decisa e non ancora pagata, e l'IBAN manca o è sbagliato."
remedy = "Chiedere l'IBAN alla persona e scriverlo con intake set"
area = "lavoro"
register = "internship"
rules = ["V-17", "S-084"]
dated = true
*/
SELECT t.code AS record, min(m.month) || '-01' AS day,
       CASE WHEN t.iban IS NULL THEN 'manca l''IBAN'
            ELSE 'IBAN: ' || (SELECT label FROM temp.code WHERE list = 'iban_fault' AND code = iban_fault(t.iban)) END
       || ', mesi da pagare: ' || count(*) AS detail
  FROM internship AS t
  JOIN internship_month AS m ON m.internship = t.id AND m.month <= substr(:as_of, 1, 7)
   AND (m.done_minutes > 0 OR m.decided > 0) AND (m.paid IS NULL OR m.paid_on > :as_of)
 WHERE t.iban IS NULL OR iban_fault(t.iban) IS NOT NULL
 GROUP BY t.id
