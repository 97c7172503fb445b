/*
id = "goal_without_owner"
severity = "warning"
title = "Obiettivi di cui nessuno risponde"
meaning = "Nessun impegno del progetto porta verso questo obiettivo: non si sa chi fa che cosa."
remedy = "Collegare all'obiettivo almeno un impegno, con chi lo prende"
area = "casi"
register = "goal"
rules = ["V-09C", "S-092"]
dated = true
*/
SELECT g.code AS record, s.signed_on AS day, 'nessun impegno collegato' AS detail
  FROM goal AS g
  JOIN plan AS s ON s.id = g.plan
 WHERE NOT EXISTS (SELECT 1 FROM commitment AS c WHERE c.plan = g.plan AND c.goal = g.id)
   AND coalesce(g.result, 'open') = 'open'
   AND s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
   AND NOT EXISTS (SELECT 1 FROM plan AS newer
                    WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                      AND newer.version > s.version AND newer.signed_on <= :as_of)
