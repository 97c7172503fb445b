/*
label = "Contatti dell'ente"
grain = "un contatto di un'antenna o di un operatore dell'ente"
record = "contact"
day = "day"
order = ["day", "contact"]
requirement = "S-122"

[[column]]
key = "contact"
label = "Contatto"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "antenna"
label = "Antenna"

[[column]]
key = "channel"
label = "Canale"
codes = "contact_channel"

[[column]]
key = "activity"
label = "Attività"
codes = "contact_activity"

[[column]]
key = "sex"
label = "Sesso"
codes = "sex"

[[column]]
key = "age_band"
label = "Fascia di età"
codes = "age_band"

[[column]]
key = "comune"
label = "Comune"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"

[[column]]
key = "outcome"
label = "Esito"
codes = "contact_outcome"
*/
-- Who came is told by no code: the same person may be in the files of others.
SELECT c.code AS contact, c.day, CASE WHEN n.organisation = :record THEN n.name END AS antenna, c.channel, c.activity, c.sex, c.age_band, m.name AS comune, c.minutes, c.outcome
  FROM contact AS c
  LEFT JOIN antenna AS n ON n.id = c.antenna
  LEFT JOIN staff AS o ON o.id = c.staff
  LEFT JOIN comune AS m ON m.id = c.comune
 WHERE c.day <= :as_of AND (n.organisation = :record OR o.employer = :record)
