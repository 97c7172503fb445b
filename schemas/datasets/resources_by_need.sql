/*
label = "Risorse della rete per bisogno"
grain = "una risorsa in vigore nel giorno, per ciascun bisogno a cui risponde"
record = "resource"
order = ["full", "comune_name", "name", "need"]
parameters = ["NETWORK_STALE_DAYS"]
requirement = "S-062"

[[column]]
key = "resource"
label = "Risorsa"

[[column]]
key = "name"
label = "Nome"

[[column]]
key = "kind"
label = "Tipo"
codes = "resource_kind"

[[column]]
key = "need"
label = "Bisogno"
codes = "need"

[[column]]
key = "organisation"
label = "Di chi è"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "comune_name"
label = "Comune"

[[column]]
key = "locality"
label = "Frazione"

[[column]]
key = "place"
label = "Dove"

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
key = "full"
label = "Al completo"
type = "flag"

[[column]]
key = "conditions"
label = "Condizioni"

[[column]]
key = "access_rules"
label = "Come si accede"

[[column]]
key = "phone"
label = "Telefono dell'ente"

[[column]]
key = "verified_on"
label = "Verificata il"
type = "day"

[[column]]
key = "stale"
label = "Da ricontrollare"
type = "flag"
*/
-- A resource without comune is of the whole Ambito: it answers for whatever comune is asked. Without capacity it is
-- never full.
SELECT resource.code AS resource,
       resource.name AS name,
       resource.kind AS kind,
       resource_need.need AS need,
       organisation.name AS organisation,
       coalesce(comune.istat, :comune) AS comune,
       coalesce(comune.name, 'tutto l''Ambito') AS comune_name,
       locality.name AS locality,
       resource.place AS place,
       resource.capacity AS capacity,
       assigned.taken AS taken,
       max(0, resource.capacity - assigned.taken) AS free,
       coalesce(assigned.taken >= resource.capacity, 0) AS full,
       resource.conditions AS conditions,
       resource.access_rules AS access_rules,
       organisation.phone AS phone,
       resource.verified_on AS verified_on,
       coalesce(date(resource.verified_on, '+' || stale.value || ' days') < :as_of, resource.verified_on IS NULL) AS stale
  FROM resource
  JOIN (SELECT id, (SELECT count(*)
                      FROM resource_assignment
                     WHERE resource_assignment.resource = resource.id
                       AND coalesce(resource_assignment.valid_from, '') <= :as_of
                       AND coalesce(resource_assignment.valid_to, '9999') >= :as_of) AS taken
          FROM resource) AS assigned ON assigned.id = resource.id
  LEFT JOIN resource_need ON resource_need.resource = resource.id
  LEFT JOIN organisation ON organisation.id = resource.organisation
  LEFT JOIN comune ON comune.id = resource.comune
  LEFT JOIN locality ON locality.id = resource.locality
  LEFT JOIN temp.parameter AS stale
    ON stale.id = 'NETWORK_STALE_DAYS'
   AND :as_of BETWEEN coalesce(stale.valid_from, '') AND coalesce(stale.valid_to, '9999')
 WHERE coalesce(resource.valid_from, '') <= :as_of
   AND coalesce(resource.valid_to, '9999') >= :as_of
