/*
label = "Rilevazioni sulla comunità"
grain = "una risposta di una rilevazione su una comunità, fino al giorno"
record = "measure"
order = ["comune", "item", "day", "measure"]
requirement = "S-093"

[[column]]
key = "measure"
label = "Rilevazione"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "instrument"
label = "Strumento"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "wave"
label = "Rilevazione"
codes = "wave"

[[column]]
key = "item"
label = "Voce"

[[column]]
key = "value"
label = "Valore"
type = "integer"
*/
SELECT o.code AS measure, o.day, o.instrument, c.istat AS comune, o.wave, o.item, coalesce(o.value, CAST(o.level AS INTEGER)) AS value
  FROM outcome_measure AS o
  JOIN comune AS c ON c.id = o.comune
 WHERE o.day <= :as_of AND o.person IS NULL AND o.household IS NULL
