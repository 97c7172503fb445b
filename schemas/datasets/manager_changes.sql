/*
label = "Cambi di case manager"
grain = "un case manager che nel periodo prende il posto di un altro"
record = "role"
day = "day"
order = ["day", "role"]
requirement = "S-091"

[[column]]
key = "role"
label = "Ruolo"

[[column]]
key = "day"
label = "Dal"
type = "day"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "manager"
label = "Case manager"
*/
SELECT r.code AS role, r.valid_from AS day, k.code AS care_case,
       coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= r.valid_from AND coalesce(l.valid_to, '9999') >= r.valid_from
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= r.valid_from AND coalesce(d.valid_to, '9999') >= r.valid_from
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       t.code AS manager
  FROM case_role AS r
  JOIN care_case AS k ON k.id = r.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN staff AS t ON t.id = r.staff
 WHERE r.role = 'case_manager' AND r.valid_from BETWEEN :from AND :to
   AND EXISTS (SELECT 1 FROM case_role AS former
                WHERE former.care_case = r.care_case AND former.role = 'case_manager'
                  AND coalesce(former.valid_from, '') < r.valid_from AND former.staff IS NOT r.staff)
