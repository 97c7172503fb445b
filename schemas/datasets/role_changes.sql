/*
label = "Cambi di ruolo"
grain = "la prima volta che una persona prende un ruolo più alto di tutti quelli avuti prima"
record = "participation"
day = "day"
order = ["day", "participation"]
uses = ["participation_spans"]
requirement = "S-020"

[[column]]
key = "participation"
label = "Partecipazione"

[[column]]
key = "day"
label = "Dal"
type = "day"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "role_before"
label = "Da"
codes = "participant_role"

[[column]]
key = "role"
label = "A"
codes = "participant_role"

[[column]]
key = "title"
label = "Dove"

[[column]]
key = "organisation"
label = "Chi la offre"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "first_on"
label = "Partecipa dal"
type = "day"

[[column]]
key = "days"
label = "Giorni"
type = "integer"
*/
-- Of roles begun on the same day the highest alone is a change; a lower role later is none.
WITH before AS (
  SELECT later.participation, max(earlier.rank) AS rank, min(earlier.starts_on) AS first_on
    FROM participation_spans AS later
    JOIN participation_spans AS earlier ON earlier.person = later.person AND earlier.starts_on < later.starts_on
   WHERE later.starts_on BETWEEN :from AND :to
   GROUP BY later.participation
), grown AS (
  SELECT span.*, before.rank AS rank_before, before.first_on,
         row_number() OVER (PARTITION BY span.person, span.starts_on ORDER BY span.rank DESC, span.id) AS place
    FROM participation_spans AS span
    JOIN before ON before.participation = span.participation
   WHERE span.rank > before.rank
)
SELECT grown.participation, grown.starts_on AS day, grown.person, role.code AS role_before, grown.role, grown.title,
       grown.organisation, grown.comune, grown.first_on,
       CAST(julianday(grown.starts_on) - julianday(grown.first_on) AS INTEGER) AS days
  FROM grown
  LEFT JOIN temp.code AS role ON role.list = 'participant_role' AND role.position = grown.rank_before
 WHERE grown.place = 1
