/*
label = "Partecipazioni"
grain = "una partecipazione in corso nel periodo, con le ore del periodo"
record = "participation"
order = ["participation"]
uses = ["participation_spans"]
requirement = "S-074"

[[column]]
key = "participation"
label = "Codice"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "opportunity"
label = "Occasione"

[[column]]
key = "event"
label = "Iniziativa"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "kind"
label = "Tipo"
codes = "opportunity_kind"

[[column]]
key = "aim"
label = "Finalità"
codes = "opportunity_aim"

[[column]]
key = "organisation"
label = "Chi la offre"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "role"
label = "Ruolo"
codes = "participant_role"

[[column]]
key = "starts_on"
label = "Dal"
type = "day"

[[column]]
key = "ends_on"
label = "Al"
type = "day"

[[column]]
key = "minutes"
label = "Ore"
type = "minutes"

[[column]]
key = "begun"
label = "Cominciata nel periodo"
type = "flag"

[[column]]
key = "closed"
label = "Finita nel periodo"
type = "flag"

[[column]]
key = "outcome"
label = "Come è finita"
codes = "participation_outcome"
*/
-- Who comes to an event stays as long as it lasts, unless hours are written. Who goes on in another role has not
-- finished; hours written after the end are hours, and a check says so.
SELECT participation, person, opportunity, event, title, kind, aim, organisation, comune, role, starts_on, ends_on,
       coalesce((SELECT sum(minutes) FROM participation_hours AS h
                  WHERE h.participation = span.id AND h.day BETWEEN :from AND :to),
                CASE WHEN NOT EXISTS (SELECT 1 FROM participation_hours AS h WHERE h.participation = span.id)
                     THEN event_minutes END) AS minutes,
       coalesce(starts_on BETWEEN :from AND :to, 0) AS begun,
       coalesce(ends_on BETWEEN :from AND :to, 0) AND opportunity IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM participation_spans AS next
                          WHERE next.person = span.person AND next.opportunity = span.opportunity
                            AND next.starts_on = date(span.ends_on, '+1 day')) AS closed,
       outcome
  FROM participation_spans AS span
 WHERE (coalesce(starts_on, '') <= :to AND coalesce(ends_on, '9999') >= :from)
    OR EXISTS (SELECT 1 FROM participation_hours AS h
                WHERE h.participation = span.id AND h.day BETWEEN :from AND :to)
