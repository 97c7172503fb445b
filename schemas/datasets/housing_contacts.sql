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
key = "organisation_kind"
label = "Tipo di realtà"
codes = "organisation_kind"

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
SELECT m.code AS housing_contact, m.day, o.name AS organisation, o.kind AS organisation_kind, c.istat AS comune,
       s.code AS staff, m.homes,
       (SELECT count(*) FROM housing_offer AS f
         WHERE f.housing_contact = m.id AND f.outcome = 'accepted' AND coalesce(f.outcome_on, '') <= :as_of) AS found,
       m.conditions, m.outcome, m.next_on
  FROM housing_contact AS m
  JOIN organisation AS o ON o.id = m.organisation
  LEFT JOIN comune AS c ON c.id = o.comune
  LEFT JOIN staff AS s ON s.id = m.staff
 WHERE m.day BETWEEN :from AND :to
