/*
label = "Risorse proprie dei partner"
grain = "una risorsa che un partner mette in una convenzione"
record = "record"
day = "day"
order = ["day", "record"]
requirement = "S-028"
uses = ["own_values"]
parameters = ["VOLUNTEER_HOURLY"]

[[column]]
key = "record"
label = "Risorsa propria"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "line"
label = "Linea di azione"
codes = "line"

[[column]]
key = "kind"
label = "Che cosa"
codes = "own_resource_kind"

[[column]]
key = "description"
label = "Descrizione"

[[column]]
key = "minutes"
label = "Ore"
type = "minutes"

[[column]]
key = "rate"
label = "Costo orario"
type = "money"

[[column]]
key = "rate_from"
label = "Da dove viene"

[[column]]
key = "value"
label = "Valore"
type = "money"
*/
SELECT r.code AS record,
       r.day,
       c.number AS convention,
       g.name AS organisation,
       coalesce(r.line, 'none') AS line,
       r.kind,
       r.description,
       r.minutes,
       v.rate,
       v.rate_from,
       v.value
  FROM own_values AS v
  JOIN own_resource AS r ON r.code = v.record
  JOIN convention AS c ON c.id = r.convention
  JOIN organisation AS g ON g.id = r.organisation
 WHERE v.day BETWEEN :from AND :to
