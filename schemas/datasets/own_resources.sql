/*
label = "Risorse proprie dei partner"
grain = "una risorsa che un partner mette in una convenzione"
record = "record"
day = "day"
order = ["day", "record"]
requirement = "S-028"

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
key = "value"
label = "Valore"
type = "money"
*/
-- Hours without an amount are worth the rate of the profile (a volunteer, where none is said) on that day; without a rate nobody knows.
WITH rated AS (
  SELECT r.*,
         (SELECT h.rate FROM hourly_cost AS h
           WHERE h.staff IS NULL AND h.profile = coalesce(r.profile, 'volunteer')
             AND r.day BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
           ORDER BY h.valid_from DESC LIMIT 1) AS rate
    FROM own_resource AS r
   WHERE r.day BETWEEN :from AND :to
)
SELECT r.code AS record,
       r.day,
       c.number AS convention,
       g.name AS organisation,
       coalesce(r.line, 'none') AS line,
       r.kind,
       r.description,
       r.minutes,
       CASE WHEN r.amount IS NULL THEN r.rate END AS rate,
       coalesce(r.amount, (2 * r.minutes * r.rate + 60) / 120) AS value
  FROM rated AS r
  JOIN convention AS c ON c.id = r.convention
  JOIN organisation AS g ON g.id = r.organisation
