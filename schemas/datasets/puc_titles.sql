/*
label = "Titoli per i PUC"
grain = "un beneficio ADI o SFL di una persona"
record = "grant"
order = ["person", "measure", "grant"]
requirement = "S-059"

[[column]]
key = "person"
label = "Persona"
type = "integer"

[[column]]
key = "measure"
label = "Misura"

[[column]]
key = "grant"
label = "Beneficio"

[[column]]
key = "first_day"
label = "Dal"
type = "day"

[[column]]
key = "last_day"
label = "Al"
type = "day"

[[column]]
key = "bound"
label = "Tenuta agli obblighi"
type = "flag"
*/
-- The ADI is of the household: of its members while they are in it, and of who applied. The SFL is of a person.
WITH running AS (
  SELECT g.id, g.code, g.measure, g.person, g.household, g.bound,
         coalesce(g.valid_from, g.applied_on, '1000-01-01') AS first_day,
         coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN g.status_on END, '9999-12-31') AS last_day
    FROM measure_grant AS g
   WHERE g.measure IN ('ADI', 'SFL') AND coalesce(g.decision, 'accepted') = 'accepted'
), households AS (
  SELECT id, household FROM running WHERE measure = 'ADI' AND household IS NOT NULL
   UNION
  SELECT r.id, m.household FROM running AS r JOIN household_member AS m ON m.person = r.person
   WHERE r.measure = 'ADI' AND r.household IS NULL
)
SELECT m.person, r.measure, r.code AS "grant",
       max(r.first_day, coalesce(m.valid_from, '1000-01-01')) AS first_day,
       min(r.last_day, coalesce(m.valid_to, '9999-12-31')) AS last_day,
       coalesce(m.bound, CASE WHEN m.person = r.person THEN r.bound END) AS bound
  FROM running AS r
  JOIN households AS h ON h.id = r.id
  JOIN household_member AS m ON m.household = h.household
UNION ALL
SELECT r.person, r.measure, r.code, r.first_day, r.last_day, r.bound
  FROM running AS r
 WHERE r.person IS NOT NULL
   AND (r.measure = 'SFL'
        OR NOT EXISTS (SELECT 1 FROM households AS h JOIN household_member AS m ON m.household = h.household
                        WHERE h.id = r.id AND m.person = r.person))
