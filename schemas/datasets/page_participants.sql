/*
label = "Chi partecipa"
grain = "una partecipazione all'occasione o all'iniziativa"
record = "participation"
order = ["ends_on", "starts_on", "participation"]
uses = ["participation_spans"]
requirement = "S-058"

[[column]]
key = "participation"
label = "Codice"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "what"
label = "Che cosa"

[[column]]
key = "organisation"
label = "Chi la offre"

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
key = "outcome"
label = "Come è finita"
codes = "participation_outcome"
*/
SELECT participation, person, title AS what, organisation, role, starts_on, ends_on,
       coalesce((SELECT sum(minutes) FROM participation_hours AS h WHERE h.participation = span.id AND h.day <= :as_of),
                event_minutes) AS minutes, outcome
  FROM participation_spans AS span
 WHERE span.id IN (SELECT id FROM participation
                    WHERE (:register = 'opportunity' AND opportunity = :record) OR (:register = 'event' AND event = :record))
   AND coalesce(starts_on, '') <= :as_of
