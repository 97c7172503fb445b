/*
label = "Partecipazioni, con il loro tempo"
grain = "una partecipazione a un'occasione o a un'iniziativa"
record = "participation"
order = ["starts_on", "participation"]
requirement = "S-020"

[[column]]
key = "participation"
label = "Codice"

[[column]]
key = "id"
label = "Numero"
type = "integer"

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
key = "rank"
label = "Posto del ruolo"
type = "integer"

[[column]]
key = "starts_on"
label = "Dal"
type = "day"

[[column]]
key = "ends_on"
label = "Al"
type = "day"

[[column]]
key = "event_minutes"
label = "Durata dell'iniziativa"
type = "minutes"

[[column]]
key = "outcome"
label = "Come è finita"
codes = "participation_outcome"
*/
-- At an event one is there on its day; in an occasion from and to what is written, and not after its end.
SELECT p.code AS participation, p.id, person.code AS person, o.code AS opportunity, e.code AS event,
       coalesce(o.title, e.title) AS title, o.kind, o.aim, b.name AS organisation, c.istat AS comune, p.role,
       r.position AS rank, coalesce(p.valid_from, e.day, o.valid_from) AS starts_on,
       coalesce(p.valid_to, e.day, o.valid_to) AS ends_on, e.minutes AS event_minutes, p.outcome
  FROM participation AS p
  JOIN person ON person.id = p.person
  LEFT JOIN opportunity AS o ON o.id = p.opportunity
  LEFT JOIN event AS e ON e.id = p.event
  LEFT JOIN host_site AS s ON s.id = o.host_site
  LEFT JOIN antenna AS a ON a.id = coalesce(o.antenna, e.antenna)
  LEFT JOIN organisation AS b ON b.id = coalesce(o.organisation, s.organisation, e.organisation)
  LEFT JOIN comune AS c ON c.id = coalesce(o.comune, e.comune, s.comune, a.comune)
  LEFT JOIN temp.code AS r ON r.list = 'participant_role' AND r.code = p.role
