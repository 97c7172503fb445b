/*
label = "Partecipazioni di una persona"
grain = "una partecipazione a un'occasione o a un'iniziativa"
record = "participation"
order = ["-starts_on", "participation"]
uses = ["participation_spans"]
requirement = "S-020"

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
 WHERE span.id IN (SELECT id FROM temp.subject WHERE register = 'participation') AND coalesce(starts_on, '') <= :as_of
