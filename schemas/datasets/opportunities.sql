/*
label = "Occasioni di cittadinanza"
grain = "un'occasione offerta almeno un giorno del periodo"
record = "opportunity"
order = ["full", "comune_name", "title", "opportunity"]
parameters = ["NETWORK_STALE_DAYS"]
requirement = "S-058"

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
key = "aim"
label = "Finalità"
codes = "opportunity_aim"

[[column]]
key = "policy_area"
label = "Area"
codes = "policy_area"

[[column]]
key = "organisation"
label = "Chi la offre"

[[column]]
key = "antenna"
label = "Hub"

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

[[column]]
key = "free"
label = "Liberi"
type = "integer"

[[column]]
key = "full"
label = "Al completo"
type = "flag"

[[column]]
key = "skills_wanted"
label = "Competenze richieste"

[[column]]
key = "skills_gained"
label = "Competenze che si acquistano"

[[column]]
key = "conditions"
label = "Condizioni"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"

[[column]]
key = "verified_on"
label = "Verificata il"
type = "day"

[[column]]
key = "stale"
label = "Da ricontrollare"
type = "flag"
*/
-- Its places are counted on the day asked. Without comune it is of the whole Ambito: it answers for whatever comune is
-- asked. Without a number of places it is never full.
SELECT o.code AS opportunity, o.title, o.kind, o.aim, o.policy_area, b.name AS organisation, a.name AS antenna,
       coalesce(c.istat, :comune) AS comune, coalesce(c.name, 'tutto l''Ambito') AS comune_name, l.name AS locality,
       coalesce(o.place, s.street) AS place, o.timetable, o.places, t.taken, max(0, o.places - t.taken) AS free,
       coalesce(t.taken >= o.places, 0) AS full, o.skills_wanted, o.skills_gained, o.conditions, o.valid_from,
       o.valid_to, o.verified_on,
       coalesce(date(o.verified_on, '+' || q.value || ' days') < :as_of, o.verified_on IS NULL) AS stale
  FROM opportunity AS o
  JOIN (SELECT id, (SELECT count(DISTINCT person)
                      FROM participation
                     WHERE participation.opportunity = opportunity.id
                       AND coalesce(participation.valid_from, '') <= :as_of
                       AND coalesce(participation.valid_to, '9999') >= :as_of) AS taken
          FROM opportunity) AS t ON t.id = o.id
  LEFT JOIN host_site AS s ON s.id = o.host_site
  LEFT JOIN antenna AS a ON a.id = o.antenna
  LEFT JOIN organisation AS b ON b.id = coalesce(o.organisation, s.organisation)
  LEFT JOIN comune AS c ON c.id = coalesce(o.comune, s.comune, a.comune)
  LEFT JOIN locality AS l ON l.id = o.locality
  LEFT JOIN temp.parameter AS q
    ON q.id = 'NETWORK_STALE_DAYS' AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE coalesce(o.valid_from, '') <= :to AND coalesce(o.valid_to, '9999') >= :from
