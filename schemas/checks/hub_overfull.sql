/*
id = "hub_overfull"
severity = "warning"
title = "Giorni di hub oltre i posti"
meaning = "Le persone presenti sono più dei posti del giorno o dell'offerta settimanale."
remedy = "Rivedere i posti, o controllare il numero delle presenze"
area = "occasioni"
register = "hub_presence"
rules = ["S-057"]
dated = true
*/
SELECT presence.code AS record, presence.day AS day,
       presence.people || ' persone per ' || coalesce(presence.places, max(slot.places)) || ' posti' AS detail
  FROM hub_presence AS presence
  LEFT JOIN hub_slot AS slot
    ON slot.antenna = presence.antenna AND slot.offer = presence.offer COLLATE NOCASE
   AND slot.weekday = CAST(strftime('%w', presence.day, '-1 day') + 1 AS TEXT)
   AND coalesce(slot.valid_from, '') <= presence.day AND coalesce(slot.valid_to, '9999') >= presence.day
 WHERE presence.day <= :as_of
 GROUP BY presence.id
HAVING presence.people > coalesce(presence.places, max(slot.places))
