/*
label = "Convocazione di una seduta"
grain = "la seduta che si convoca"
record = "sitting"
order = ["sitting"]

[[column]]
key = "sitting"
label = "Seduta"

[[column]]
key = "node"
label = "Snodo"
codes = "governance_node"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "place"
label = "Luogo"

[[column]]
key = "agenda"
label = "Ordine del giorno"

[[column]]
key = "minutes_of"
label = "Verbale da approvare, della seduta del"
type = "day"
*/
SELECT s.code AS sitting, s.node, s.number, s.day, s.place, s.agenda,
       (SELECT max(b.day) FROM sitting AS b
         WHERE b.node = s.node AND b.day < s.day AND coalesce(b.minutes_approved_on, '9999') > :as_of) AS minutes_of
  FROM sitting AS s
 WHERE s.id = :record
