/*
id = "plan_signed_empty"
severity = "warning"
title = "Progetti firmati senza contenuto"
meaning = "Prima della firma un progetto ha almeno un obiettivo e un risultato atteso. Ciò che è stato deciso in GePI, con il suo protocollo, non si richiede qui."
remedy = "Fare una nuova versione con obiettivi e risultati"
area = "casi"
register = "plan"
rules = ["V5", "S-072"]
source = "D.Lgs. 147/2017 art. 6"
evidence = "primary"
dated = true
*/
SELECT s.code AS record, s.signed_on AS day,
       CASE WHEN g.plan IS NULL THEN 'nessun obiettivo' ELSE 'nessun risultato atteso' END AS detail
  FROM plan AS s
  LEFT JOIN (SELECT g.plan, count(r.id) AS results
               FROM goal AS g LEFT JOIN goal_step AS r ON r.goal = g.id
              GROUP BY g.plan) AS g ON g.plan = s.id
 WHERE s.protocol IS NULL AND s.reference_day IS NULL AND coalesce(g.results, 0) = 0
   AND s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
   AND NOT EXISTS (SELECT 1 FROM plan AS newer
                    WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                      AND newer.version > s.version AND newer.signed_on <= :as_of)
