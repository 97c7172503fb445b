/*
id = "goal_untagged"
severity = "warning"
title = "Obiettivi senza sigla o senza area"
meaning = "L'obiettivo del progetto non dice a quale obiettivo del sistema (A1 ... B1) o a quale area serve: nei rapporti resta «non indicato»."
remedy = "Scriverli nella prossima versione del progetto"
area = "casi"
register = "goal"
rules = ["V-09", "S-021"]
dated = true
*/
SELECT g.code AS record, s.signed_on AS day, CASE WHEN g.objective IS NULL THEN 'manca l''obiettivo del sistema' ELSE 'manca l''area' END AS detail
  FROM goal AS g
  JOIN plan AS s ON s.id = g.plan
 WHERE (g.objective IS NULL OR g.area IS NULL)
   AND coalesce(g.result, 'open') = 'open'
   AND s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
   AND NOT EXISTS (SELECT 1 FROM plan AS newer
                    WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                      AND newer.version > s.version AND newer.signed_on <= :as_of)
