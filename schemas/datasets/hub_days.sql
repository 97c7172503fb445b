/*
label = "Presenze negli hub"
grain = "un'offerta di un hub in un giorno del periodo"
record = "presence"
day = "day"
order = ["day", "antenna", "offer"]
requirement = "S-057"

[[column]]
key = "presence"
label = "Codice"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "antenna"
label = "Hub"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

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

[[column]]
key = "people"
label = "Persone"
type = "integer"

[[column]]
key = "placed"
label = "Persone dove i posti si sanno"
type = "integer"
*/
-- Places are those of the day, else of the weekly offer on that day of the week.
SELECT presence.code AS presence, presence.day, substr(presence.day, 1, 7) AS month, antenna.name AS antenna,
       comune.istat AS comune, presence.offer, organisation.name AS organisation,
       coalesce(presence.places, slot.places) AS places, presence.people,
       CASE WHEN coalesce(presence.places, slot.places) IS NOT NULL THEN presence.people END AS placed
  FROM hub_presence AS presence
  JOIN antenna ON antenna.id = presence.antenna
  LEFT JOIN comune ON comune.id = antenna.comune
  LEFT JOIN hub_slot AS slot
    ON slot.id = (SELECT id FROM hub_slot AS offered
                   WHERE offered.antenna = presence.antenna AND offered.offer = presence.offer COLLATE NOCASE
                     AND offered.weekday = CAST(strftime('%w', presence.day, '-1 day') + 1 AS TEXT)
                     AND coalesce(offered.valid_from, '') <= presence.day
                     AND coalesce(offered.valid_to, '9999') >= presence.day
                   ORDER BY offered.places DESC, offered.id LIMIT 1)
  LEFT JOIN organisation ON organisation.id = slot.organisation
 WHERE presence.day BETWEEN :from AND :to
