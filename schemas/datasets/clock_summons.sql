/*
label = "Convocazioni"
grain = "una convocazione di una presa in carico"
record = "summons"
order = ["care_case", "appointment_on", "summons"]
requirement = "S-096"

[[column]]
key = "summons"
label = "Convocazione"
[[column]]
key = "care_case"
label = "Numero della presa in carico"
type = "integer"
[[column]]
key = "person"
label = "Numero della persona"
type = "integer"
[[column]]
key = "appointment_on"
label = "Giorno dell'appuntamento"
type = "day"
[[column]]
key = "outcome"
label = "Esito"
codes = "summons_outcome"
*/
SELECT code AS summons, care_case, person, coalesce(appointment_on, sent_on) AS appointment_on, outcome
  FROM summons
 WHERE coalesce(sent_on, '') <= :as_of
   AND (:care_case IS NULL OR care_case = :care_case)
