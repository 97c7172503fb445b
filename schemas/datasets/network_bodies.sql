/*
label = "Realtà della rete"
grain = "una realtà della rete, presente nel giorno o un anno prima"
record = "code"
order = ["name", "code"]
parameters = ["NETWORK_STALE_DAYS"]
requirement = "S-062"

[[column]]
key = "code"
label = "Codice"

[[column]]
key = "name"
label = "Ente"

[[column]]
key = "organisation_kind"
label = "Tipo"
codes = "organisation_kind"

[[column]]
key = "sector"
label = "Settore"
codes = "organisation_sector"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "engagement"
label = "Coinvolgimento"
codes = "organisation_engagement"

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
SELECT o.code, o.name, o.kind AS organisation_kind, o.sector, c.istat AS comune, o.engagement, o.verified_on,
       (coalesce(o.valid_from, '') <= :as_of AND coalesce(o.valid_to, '9999') >= :as_of) AS now,
       (coalesce(o.valid_from, '') <= date(:as_of, '-1 year') AND coalesce(o.valid_to, '9999') >= date(:as_of, '-1 year')) AS before,
       o.verified_on IS NULL OR julianday(:as_of) - julianday(o.verified_on) > q.value AS stale
  FROM organisation AS o
  LEFT JOIN comune AS c ON c.id = o.comune
  LEFT JOIN temp.parameter AS q ON q.id = 'NETWORK_STALE_DAYS' AND coalesce(q.valid_from, '') <= :as_of AND coalesce(q.valid_to, '9999') >= :as_of
 WHERE o.merged_into IS NULL
   AND ((coalesce(o.valid_from, '') <= :as_of AND coalesce(o.valid_to, '9999') >= :as_of)
        OR (coalesce(o.valid_from, '') <= date(:as_of, '-1 year') AND coalesce(o.valid_to, '9999') >= date(:as_of, '-1 year')))
