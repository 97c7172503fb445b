/*
label = "Offerta settimanale degli hub"
grain = "una voce dell'offerta di un hub, in vigore nel giorno"
record = "slot"
order = ["antenna", "weekday", "opens_at", "offer"]
requirement = "S-057"

[[column]]
key = "slot"
label = "Codice"

[[column]]
key = "antenna"
label = "Hub"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

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
SELECT slot.code AS slot, antenna.name AS antenna, comune.istat AS comune, slot.weekday, slot.opens_at, slot.closes_at,
       slot.offer, organisation.name AS organisation, slot.places
  FROM hub_slot AS slot
  JOIN antenna ON antenna.id = slot.antenna
  LEFT JOIN comune ON comune.id = antenna.comune
  LEFT JOIN organisation ON organisation.id = slot.organisation
 WHERE coalesce(slot.valid_from, '') <= :as_of AND coalesce(slot.valid_to, '9999') >= :as_of
