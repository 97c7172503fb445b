/*
label = "Appuntamenti"
grain = "un appuntamento di una convocazione nel periodo"
record = "summons"
day = "day"
order = ["day", "summons"]
requirement = "S-091"

[[column]]
key = "summons"
label = "Convocazione"

[[column]]
key = "day"
label = "Appuntamento"
type = "day"

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
key = "outcome"
label = "Esito"
codes = "summons_outcome"
*/
SELECT v.code AS summons, v.appointment_on AS day, k.code AS care_case, w.code AS person,
       coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= v.appointment_on AND coalesce(l.valid_to, '9999') >= v.appointment_on
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= v.appointment_on AND coalesce(d.valid_to, '9999') >= v.appointment_on
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       v.outcome
  FROM summons AS v
  JOIN care_case AS k ON k.id = v.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN person AS w ON w.id = coalesce(v.person, k.person)
 WHERE v.appointment_on BETWEEN :from AND :to
