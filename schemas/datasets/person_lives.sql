/*
label = "Dove si scrive a una persona"
grain = "una persona di cui si conosce un indirizzo"
record = "person"
order = ["person"]

[[column]]
key = "person"
label = "Numero della persona"
type = "integer"

[[column]]
key = "address"
label = "Indirizzo"
personal = true
*/
-- Where she dwells, else her domicile, else her residence; the last that was written.
SELECT person, address
  FROM (SELECT a.person,
               trim(coalesce(a.street || ', ', '') || coalesce(c.name, a.place, '')) AS address,
               row_number() OVER (PARTITION BY a.person
                                  ORDER BY CASE a.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END,
                                           a.valid_from DESC, a.id DESC) AS rank
          FROM address AS a
          LEFT JOIN comune AS c ON c.id = a.comune
         WHERE a.role IN ('dwelling', 'domicile', 'residence')
           AND coalesce(a.valid_from, '') <= :as_of AND coalesce(a.valid_to, '9999') >= :as_of)
 WHERE rank = 1
