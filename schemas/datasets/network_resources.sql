/*
label = "Risorse della rete"
grain = "una risorsa della rete, presente nel giorno o un anno prima"
record = "resource"
order = ["name", "resource"]
parameters = ["NETWORK_STALE_DAYS"]
requirement = "S-016"

[[column]]
key = "resource"
label = "Codice"

[[column]]
key = "name"
label = "Risorsa"

[[column]]
key = "resource_kind"
label = "Tipo"
codes = "resource_kind"

[[column]]
key = "organisation"
label = "Di chi è"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "locality"
label = "Frazione"

[[column]]
key = "policy_area"
label = "Area"
codes = "policy_area"

[[column]]
key = "capacity"
label = "Posti"
type = "integer"

[[column]]
key = "taken"
label = "Occupati"
type = "integer"

[[column]]
key = "free"
label = "Liberi"
type = "integer"

[[column]]
key = "volunteers"
label = "Volontari"
type = "integer"

[[column]]
key = "verified_on"
label = "Verificata il"
type = "day"

[[column]]
key = "now"
label = "C'è"
type = "flag"

[[column]]
key = "before"
label = "C'era un anno prima"
type = "flag"

[[column]]
key = "stale"
label = "Da ricontrollare"
type = "flag"
*/
WITH taken AS (
  SELECT a.resource, count(*) AS number FROM resource_assignment AS a
   WHERE coalesce(a.valid_from, '') <= :as_of AND coalesce(a.valid_to, '9999') >= :as_of
   GROUP BY a.resource
)
SELECT r.code AS resource, r.name, r.kind AS resource_kind, o.name AS organisation, c.istat AS comune, l.name AS locality,
       r.policy_area, r.capacity, coalesce(t.number, 0) AS taken, max(r.capacity - coalesce(t.number, 0), 0) AS free,
       r.volunteers, r.verified_on,
       (coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of) AS now,
       (coalesce(r.valid_from, '') <= date(:as_of, '-1 year') AND coalesce(r.valid_to, '9999') >= date(:as_of, '-1 year')) AS before,
       r.verified_on IS NULL OR julianday(:as_of) - julianday(r.verified_on) > q.value AS stale
  FROM resource AS r
  LEFT JOIN organisation AS o ON o.id = r.organisation
  LEFT JOIN comune AS c ON c.id = coalesce(r.comune, o.comune)
  LEFT JOIN locality AS l ON l.id = r.locality
  LEFT JOIN taken AS t ON t.resource = r.id
  LEFT JOIN temp.parameter AS q ON q.id = 'NETWORK_STALE_DAYS' AND coalesce(q.valid_from, '') <= :as_of AND coalesce(q.valid_to, '9999') >= :as_of
 WHERE ((coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of)
        OR (coalesce(r.valid_from, '') <= date(:as_of, '-1 year') AND coalesce(r.valid_to, '9999') >= date(:as_of, '-1 year')))
