/*
label = "Persone delle prese in carico aperte"
grain = "una persona che vive in un nucleo in carico, o che lo è da sola"
record = "person"
order = ["person"]
uses = ["open_cases"]
requirement = "S-066"

[[column]]
key = "person"
label = "Numero della persona"
type = "integer"
[[column]]
key = "care_case"
label = "Numero della presa in carico"
type = "integer"
*/
SELECT person, max(care_case) AS care_case
  FROM (SELECT m.person, k.id AS care_case
          FROM open_cases AS k
          JOIN household_member AS m ON m.household = k.household
         WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
        UNION ALL
        SELECT person, id FROM open_cases)
 WHERE person IS NOT NULL
 GROUP BY person
