/*
label = "Contatti per trovare case"
grain = "un contatto con chi ha case, nel periodo"
record = "housing_contact"
day = "day"
order = ["day", "housing_contact"]
requirement = "S-087"

[[column]]
key = "housing_contact"
label = "Contatto immobiliare"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "organisation"
label = "Con chi"

[[column]]
key = "home_actor"
label = "Chi ha case"
codes = "home_actor"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "homes"
label = "Case offerte"
type = "integer"

[[column]]
key = "found"
label = "Case trovate"
type = "integer"

[[column]]
key = "conditions"
label = "A quali condizioni"

[[column]]
key = "outcome"
label = "Esito"
codes = "housing_contact_outcome"

[[column]]
key = "next_on"
label = "Prossimo contatto il"
type = "day"
*/
SELECT m.code AS housing_contact, m.day, o.name AS organisation,
       CASE o.kind WHEN 'landlord' THEN 'landlord' WHEN 'agency' THEN 'agency' WHEN 'aler' THEN 'aler'
                   WHEN 'housing_coop' THEN 'cooperative' WHEN 'coop_social' THEN 'cooperative'
                   WHEN 'comune' THEN 'comune' WHEN 'unione' THEN 'comune'
                   ELSE CASE WHEN o.id IS NOT NULL THEN 'other' END END AS home_actor, c.istat AS comune,
       s.code AS staff, m.homes,
       (SELECT count(*) FROM housing_offer AS f
         WHERE f.housing_contact = m.id AND f.outcome = 'accepted') AS found,
       m.conditions, m.outcome, m.next_on
  FROM housing_contact AS m
  JOIN organisation AS o ON o.id = m.organisation
  LEFT JOIN comune AS c ON c.id = o.comune
  LEFT JOIN staff AS s ON s.id = m.staff
 WHERE m.day BETWEEN :from AND :to
