/*
id = "complex_without_framework"
severity = "warning"
title = "Bisogni complessi senza quadro di analisi"
meaning = "L'esito C chiede il quadro di analisi e l'équipe"
remedy = "Aprire il quadro di analisi"
area = "casi"
register = "assessment"
rules = ["V-11", "S-055"]
source = "Linee guida PaIS, DM 72/2024"
evidence = "secondary"
dated = true
*/
SELECT a.code AS record, coalesce(a.closed_on, a.opened_on) AS day, 'esito C senza quadro di analisi' AS detail
  FROM assessment AS a
  JOIN care_case AS k ON k.id = a.care_case
 WHERE a.tool = 'AP' AND a.outcome = 'C' AND coalesce(a.closed_on, a.opened_on, '') <= :as_of
   AND coalesce(k.opened_on, '') <= :as_of
   AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') > :as_of
   AND NOT EXISTS (SELECT 1 FROM assessment AS q
                    WHERE q.care_case = a.care_case AND q.tool = 'QA' AND coalesce(q.opened_on, q.closed_on, '') <= :as_of)
