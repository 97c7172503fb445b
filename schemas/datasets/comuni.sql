/*
label = "Comuni dell'Ambito"
grain = "un comune dell'Ambito in un tempo"
record = "membership"
order = ["name", "valid_from"]
requirement = "S-003"

[[column]]
key = "membership"
label = "Appartenenza"

[[column]]
key = "istat"
label = "ISTAT"

[[column]]
key = "name"
label = "Comune"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"
*/
SELECT ambito_comune.code AS membership,
       comune.istat AS istat,
       comune.name AS name,
       ambito_comune.valid_from AS valid_from,
       ambito_comune.valid_to AS valid_to
  FROM ambito_comune
  JOIN comune ON comune.id = ambito_comune.comune
 WHERE coalesce(ambito_comune.valid_from, '') <= :to
   AND coalesce(ambito_comune.valid_to, '9999') >= :from
