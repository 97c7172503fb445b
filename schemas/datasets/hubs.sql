/*
label = "Hub"
grain = "un hub attivo nel periodo, o un'antenna con un'offerta settimanale o presenze"
record = "hub"
order = ["name", "hub"]
requirement = "S-057"

[[column]]
key = "hub"
label = "Codice"

[[column]]
key = "name"
label = "Hub"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "organisation"
label = "Gestito da"

[[column]]
key = "opening_hours"
label = "Orari"

[[column]]
key = "weekly_minutes"
label = "Apertura settimanale"
type = "minutes"

[[column]]
key = "offers"
label = "Voci dell'offerta"
type = "integer"

[[column]]
key = "hosts"
label = "Enti presenti"
type = "integer"
*/
SELECT a.code AS hub, a.name, c.istat AS comune, o.name AS organisation, a.opening_hours, a.weekly_minutes,
       count(slot.id) AS offers, count(DISTINCT slot.organisation) AS hosts
  FROM antenna AS a
  LEFT JOIN comune AS c ON c.id = a.comune
  LEFT JOIN organisation AS o ON o.id = a.organisation
  LEFT JOIN hub_slot AS slot
    ON slot.antenna = a.id AND coalesce(slot.valid_from, '') <= :to AND coalesce(slot.valid_to, '9999') >= :from
 WHERE a.merged_into IS NULL AND coalesce(a.valid_from, '') <= :to AND coalesce(a.valid_to, '9999') >= :from
   AND (a.kind = 'hub' OR a.id IN (SELECT antenna FROM hub_slot) OR a.id IN (SELECT antenna FROM hub_presence))
 GROUP BY a.id
