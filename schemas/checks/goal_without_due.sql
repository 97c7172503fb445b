/*
id = "goal_without_due"
severity = "warning"
title = "Obiettivi senza scadenza"
meaning = "Senza una data non si può verificare se l'obiettivo è raggiunto."
remedy = "Concordare la data e scriverla nella prossima versione del progetto"
area = "casi"
register = "goal"
rules = ["V-09B", "S-072"]
dated = true
*/
SELECT g.code AS record, s.signed_on AS day, 'manca la data' AS detail
  FROM goal AS g
  JOIN plan AS s ON s.id = g.plan
 WHERE g.due_on IS NULL
   AND coalesce(g.result, 'open') = 'open'
   AND s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
   AND NOT EXISTS (SELECT 1 FROM plan AS newer
                    WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                      AND newer.version > s.version AND newer.signed_on <= :as_of)
