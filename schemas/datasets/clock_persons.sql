/*
label = "Persone, con il comune dove vivono"
grain = "una persona"
record = "person"
order = ["person"]
requirement = "S-094"

[[column]]
key = "id"
label = "Numero"
type = "integer"
[[column]]
key = "person"
label = "Persona"
[[column]]
key = "surname"
label = "Cognome"
personal = true
[[column]]
key = "name"
label = "Nome"
personal = true
[[column]]
key = "comune"
label = "Comune"
*/
SELECT p.id,
       p.code AS person,
       CASE WHEN p.protected THEN NULL ELSE p.surname END AS surname,
       CASE WHEN p.protected THEN NULL ELSE p.name END AS name,
       (SELECT c.name
          FROM address AS a JOIN comune AS c ON c.id = a.comune
         WHERE a.person = p.id
           AND coalesce(a.valid_from, '') <= :as_of AND coalesce(a.valid_to, '9999') >= :as_of
         ORDER BY CASE a.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, a.id
         LIMIT 1) AS comune
  FROM person AS p
 WHERE p.merged_into IS NULL
   AND (:care_case IS NULL OR p.id = :person
    OR p.id IN (SELECT m.person
                  FROM care_case AS k
                  JOIN household_member AS m ON m.household = k.household
                 WHERE k.id = :care_case
                UNION
                SELECT coalesce(k.person, h.head)
                  FROM care_case AS k
                  LEFT JOIN household AS h ON h.id = k.household
                 WHERE k.id = :care_case))
