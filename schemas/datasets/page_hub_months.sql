/*
label = "Uso dell'hub, mese per mese"
grain = "un mese di un'offerta dell'hub"
record = "offer"
order = ["-month", "offer"]
uses = ["hub_days"]
requirement = "S-057"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "offer"
label = "Offerta"

[[column]]
key = "days"
label = "Giorni"
type = "integer"

[[column]]
key = "places"
label = "Posti"
type = "integer"

[[column]]
key = "people"
label = "Persone"
type = "integer"

[[column]]
key = "used"
label = "Occupazione"
type = "share"
*/
SELECT y.month, y.offer, count(*) AS days, sum(y.places) AS places, sum(y.people) AS people,
       CAST(round(10000.0 * sum(y.placed) / nullif(sum(y.places), 0)) AS INTEGER) AS used
  FROM hub_days AS y
  JOIN hub_presence AS p ON p.code = y.presence
 WHERE p.antenna = :record
 GROUP BY y.month, y.offer
