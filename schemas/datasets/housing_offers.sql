/*
label = "Offerte di casa"
grain = "una casa offerta nel periodo"
record = "housing_offer"
day = "day"
order = ["day", "housing_offer"]
requirement = "S-086"

[[column]]
key = "housing_offer"
label = "Offerta"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "housing_path"
label = "Percorso"

[[column]]
key = "housing_contact"
label = "Contatto immobiliare"

[[column]]
key = "housing_channel"
label = "Canale"
codes = "housing_channel"

[[column]]
key = "landlord"
label = "Proprietario o gestore"

[[column]]
key = "home_actor"
label = "Chi ha case"
codes = "home_actor"

[[column]]
key = "comune"
label = "Comune della casa (ISTAT)"

[[column]]
key = "rent"
label = "Canone al mese"
type = "money"

[[column]]
key = "visited_on"
label = "Visitata il"
type = "day"

[[column]]
key = "visited"
label = "Visitata"
type = "flag"

[[column]]
key = "outcome"
label = "Esito"
codes = "housing_offer_outcome"

[[column]]
key = "reason"
label = "Motivo"
personal = true

[[column]]
key = "accepted"
label = "Accettata"
type = "flag"
*/
SELECT f.code AS housing_offer, f.day, b.code AS housing_path, m.code AS housing_contact,
       coalesce(f.channel, b.channel) AS housing_channel, o.name AS landlord,
       CASE o.kind WHEN 'landlord' THEN 'landlord' WHEN 'agency' THEN 'agency' WHEN 'aler' THEN 'aler'
                   WHEN 'housing_coop' THEN 'cooperative' WHEN 'coop_social' THEN 'cooperative'
                   WHEN 'comune' THEN 'comune' WHEN 'unione' THEN 'comune'
                   ELSE CASE WHEN o.id IS NOT NULL THEN 'other' END END AS home_actor, c.istat AS comune,
       f.rent, f.visited_on, coalesce(f.visited_on <= :as_of, 0) AS visited,
       CASE WHEN coalesce(f.outcome_on, '') <= :as_of THEN f.outcome END AS outcome, f.reason,
       coalesce(f.outcome = 'accepted' AND coalesce(f.outcome_on, '') <= :as_of, 0) AS accepted
  FROM housing_offer AS f
  JOIN housing_path AS b ON b.id = f.housing_path
  LEFT JOIN housing_contact AS m ON m.id = f.housing_contact
  LEFT JOIN organisation AS o ON o.id = coalesce(f.landlord, m.organisation)
  LEFT JOIN comune AS c ON c.id = f.comune
 WHERE f.day BETWEEN :from AND :to
