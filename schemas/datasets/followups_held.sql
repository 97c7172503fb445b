/*
label = "Verifiche dopo la chiusura"
grain = "una verifica fatta nel periodo"
record = "followup"
day = "day"
order = ["day", "followup"]
requirement = "S-082"

[[column]]
key = "followup"
label = "Verifica"

[[column]]
key = "day"
label = "Fatta il"
type = "day"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "month"
label = "Mesi dalla chiusura"
type = "integer"

[[column]]
key = "situation"
label = "Situazione"
codes = "followup_situation"

[[column]]
key = "autonomous"
label = "Autonomo"
type = "flag"
*/
SELECT f.code AS followup, f.day, k.code AS care_case,
       coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= coalesce(k.closed_on, f.day) AND coalesce(l.valid_to, '9999') >= coalesce(k.closed_on, f.day)
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= coalesce(k.closed_on, f.day) AND coalesce(d.valid_to, '9999') >= coalesce(k.closed_on, f.day)
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       f.month, f.situation, coalesce(f.autonomous, CASE f.situation WHEN 'autonomous' THEN 1 WHEN 'not_found' THEN NULL ELSE 0 END) AS autonomous
  FROM followup AS f
  JOIN care_case AS k ON k.id = f.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
 WHERE f.day BETWEEN :from AND :to
