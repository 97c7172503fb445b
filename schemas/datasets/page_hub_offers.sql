/*
label = "Offerta settimanale"
grain = "una voce dell'offerta dell'hub"
record = "slot"
order = ["weekday", "opens_at", "offer"]
uses = ["hub_offers"]
requirement = "S-057"

[[column]]
key = "slot"
label = "Codice"

[[column]]
key = "weekday"
label = "Giorno"
codes = "weekday"

[[column]]
key = "opens_at"
label = "Dalle"

[[column]]
key = "closes_at"
label = "Alle"

[[column]]
key = "offer"
label = "Offerta"

[[column]]
key = "organisation"
label = "Chi la tiene"

[[column]]
key = "places"
label = "Posti"
type = "integer"
*/
SELECT y.slot, y.weekday, y.opens_at, y.closes_at, y.offer, y.organisation, y.places
  FROM hub_offers AS y
  JOIN hub_slot AS s ON s.code = y.slot
 WHERE s.antenna = :record
