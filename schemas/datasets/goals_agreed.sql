/*
label = "Obiettivi dei progetti"
grain = "un obiettivo di un progetto firmato e non sostituito, fino al giorno"
record = "goal"
order = ["care_case", "goal"]
requirement = "S-021"

[[column]]
key = "goal"
label = "Obiettivo"

[[column]]
key = "plan"
label = "Progetto"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "objective"
label = "Obiettivo del sistema"
codes = "objective"

[[column]]
key = "area"
label = "Area"
codes = "assessment_area"

[[column]]
key = "person"
label = "Di chi è"

[[column]]
key = "due_on"
label = "Entro il"
type = "day"

[[column]]
key = "result"
label = "Risultato"
codes = "goal_result"

[[column]]
key = "result_on"
label = "Risultato il"
type = "day"

[[column]]
key = "settled"
label = "Con un risultato nel periodo"
type = "flag"

[[column]]
key = "untagged"
label = "Senza obiettivo del sistema o area"
type = "flag"
*/
SELECT g.code AS goal, s.code AS plan, k.code AS care_case,
       coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= :as_of AND coalesce(l.valid_to, '9999') >= :as_of
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       g.objective, g.area, w.code AS person, g.due_on, g.result, g.result_on,
       coalesce(g.result, 'open') <> 'open' AND coalesce(g.result_on BETWEEN :from AND :to, 0) AS settled,
       g.objective IS NULL OR g.area IS NULL AS untagged
  FROM goal AS g
  JOIN plan AS s ON s.id = g.plan
  JOIN care_case AS k ON k.id = s.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN person AS w ON w.id = g.person
 WHERE s.signed_on <= :as_of
   AND NOT EXISTS (SELECT 1 FROM plan AS newer
                    WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                      AND newer.version > s.version AND newer.signed_on <= :as_of)
