/*
label = "Bisogni seri insieme"
grain = "una presa in carico valutata, con le aree di bisogno serio o grave"
record = "care_case"
order = ["care_case"]
requirement = "S-017"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "serious_areas"
label = "Aree serie"
type = "integer"

[[column]]
key = "areas"
label = "Quali"
*/
WITH newest AS (
  SELECT a.id, a.care_case,
         row_number() OVER (PARTITION BY a.care_case ORDER BY coalesce(a.closed_on, a.opened_on) DESC, a.id DESC) AS place
    FROM assessment AS a
   WHERE coalesce(a.closed_on, a.opened_on) <= :as_of
     AND EXISTS (SELECT 1 FROM assessment_item AS i WHERE i.assessment = a.id)
),
serious AS (
  SELECT DISTINCT a.care_case, c.label, c.position
    FROM newest AS a
    JOIN assessment_item AS i ON i.assessment = a.id AND i.need_level IN ('3', '4')
    LEFT JOIN temp.code AS c ON c.list = 'assessment_area' AND c.code = i.area
   WHERE a.place = 1
   ORDER BY a.care_case, c.position
),
gathered AS (
  SELECT care_case, count(*) AS number, group_concat(label, ', ') AS areas FROM serious GROUP BY care_case
)
SELECT k.code AS care_case,
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
       coalesce(g.number, 0) AS serious_areas, g.areas
  FROM newest AS a
  JOIN care_case AS k ON k.id = a.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN gathered AS g ON g.care_case = a.care_case
 WHERE a.place = 1
