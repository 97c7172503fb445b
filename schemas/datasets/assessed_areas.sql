/*
label = "Aree valutate"
grain = "una voce dell'ultima valutazione di una presa in carico, fino al giorno"
record = "item"
order = ["care_case", "area", "item"]
requirement = "S-017"

[[column]]
key = "item"
label = "Voce"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "area"
label = "Area"
codes = "assessment_area"

[[column]]
key = "need_level"
label = "Bisogno"
codes = "need_level"

[[column]]
key = "resource_level"
label = "Risorsa"
codes = "resource_level"

[[column]]
key = "competence_level"
label = "Competenza"
codes = "resource_level"

[[column]]
key = "both"
label = "Bisogno e risorsa insieme"
type = "flag"

[[column]]
key = "serious"
label = "Bisogno serio o grave"
type = "flag"

[[column]]
key = "resourced"
label = "Risorsa trovata"
type = "flag"

[[column]]
key = "tried"
label = "Con strategie provate"
type = "flag"

[[column]]
key = "strategy_effect"
label = "Effetto della strategia"
codes = "strategy_effect"
*/
-- The newest assessment that says something of areas: a framework after a preliminary analysis takes its place.
WITH newest AS (
  SELECT a.id, a.care_case, coalesce(a.closed_on, a.opened_on) AS day,
         row_number() OVER (PARTITION BY a.care_case ORDER BY coalesce(a.closed_on, a.opened_on) DESC, a.id DESC) AS place
    FROM assessment AS a
   WHERE coalesce(a.closed_on, a.opened_on) <= :as_of
     AND EXISTS (SELECT 1 FROM assessment_item AS i WHERE i.assessment = a.id)
)
SELECT i.code AS item, k.code AS care_case, w.code AS person,
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
       a.day, i.area, i.need_level, i.resource_level, i.competence_level,
       coalesce(i.need_level, 'NA') <> 'NA' AND coalesce(i.resource_level, 'NA') <> 'NA' AS both,
       coalesce(i.need_level IN ('3', '4'), 0) AS serious,
       coalesce(i.resource_level IN ('1', '2', '3', '4'), 0) AS resourced,
       i.strategies IS NOT NULL AS tried, i.strategy_effect
  FROM newest AS a
  JOIN assessment_item AS i ON i.assessment = a.id
  JOIN care_case AS k ON k.id = a.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN person AS w ON w.id = i.person
 WHERE a.place = 1
