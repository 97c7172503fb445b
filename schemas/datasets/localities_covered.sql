/*
label = "Frazioni e quartieri"
grain = "una frazione o un quartiere di un comune"
record = "locality"
order = ["comune_name", "name", "locality"]
requirement = "S-004"

[[column]]
key = "locality"
label = "Codice"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "comune_name"
label = "Comune"

[[column]]
key = "name"
label = "Frazione o quartiere"

[[column]]
key = "antennas"
label = "Antenne"
type = "integer"

[[column]]
key = "resources"
label = "Risorse"
type = "integer"

[[column]]
key = "dwellers"
label = "Persone che vi vivono"
type = "integer"

[[column]]
key = "covered"
label = "Con antenna o risorsa"
type = "flag"
*/
WITH antennas AS (
  SELECT a.locality, count(*) AS number FROM antenna AS a
   WHERE a.locality IS NOT NULL AND coalesce(a.valid_from, '') <= :as_of AND coalesce(a.valid_to, '9999') >= :as_of
   GROUP BY a.locality
),
resources AS (
  SELECT r.locality, count(*) AS number FROM resource AS r
   WHERE r.locality IS NOT NULL AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
   GROUP BY r.locality
),
dwellers AS (
  SELECT d.locality, count(DISTINCT d.person) AS number FROM address AS d
   WHERE d.locality IS NOT NULL AND d.role = 'dwelling' AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
   GROUP BY d.locality
)
SELECT l.code AS locality, c.istat AS comune, c.name AS comune_name, l.name,
       coalesce(a.number, 0) AS antennas, coalesce(r.number, 0) AS resources, coalesce(d.number, 0) AS dwellers,
       a.number IS NOT NULL OR r.number IS NOT NULL AS covered
  FROM locality AS l
  JOIN comune AS c ON c.id = l.comune
  LEFT JOIN antennas AS a ON a.locality = l.id
  LEFT JOIN resources AS r ON r.locality = l.id
  LEFT JOIN dwellers AS d ON d.locality = l.id
