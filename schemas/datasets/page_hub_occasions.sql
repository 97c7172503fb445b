/*
label = "Occasioni nell'hub"
grain = "un'occasione che si tiene nell'hub"
record = "opportunity"
order = ["title", "opportunity"]
uses = ["opportunities"]
parameters = ["NETWORK_STALE_DAYS"]
requirement = "S-057"

[[column]]
key = "opportunity"
label = "Codice"

[[column]]
key = "title"
label = "Occasione"

[[column]]
key = "kind"
label = "Tipo"
codes = "opportunity_kind"

[[column]]
key = "organisation"
label = "Chi la offre"

[[column]]
key = "timetable"
label = "Giorni e orari"

[[column]]
key = "places"
label = "Posti"
type = "integer"

[[column]]
key = "taken"
label = "Occupati"
type = "integer"
*/
SELECT y.opportunity, y.title, y.kind, y.organisation, y.timetable, y.places, y.taken
  FROM opportunities AS y
  JOIN opportunity AS o ON o.code = y.opportunity
 WHERE o.antenna = :record AND coalesce(y.valid_to, '9999') >= :as_of
