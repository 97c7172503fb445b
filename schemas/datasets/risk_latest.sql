/*
label = "Screening di rischio"
grain = "una persona, o un nucleo, con l'ultimo screening fino al giorno"
record = "risk_screen"
order = ["day", "risk_screen"]
parameters = ["RISK_LEVEL_LEAST"]
requirement = "S-015"

[[column]]
key = "risk_screen"
label = "Screening"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "subject"
label = "Persona o nucleo"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "comune_name"
label = "Comune dove vive"

[[column]]
key = "level"
label = "Livello"
codes = "risk_level"

[[column]]
key = "signals"
label = "Segnali"
type = "integer"

[[column]]
key = "at_risk"
label = "A rischio"
type = "flag"

[[column]]
key = "measured"
label = "Con una misura in corso"
type = "flag"

[[column]]
key = "planned"
label = "Con un progetto in corso"
type = "flag"

[[column]]
key = "uncovered"
label = "A rischio, senza misura né progetto"
type = "flag"
*/
-- A household is a positive number here, a person of no household a negative one: so that one is never the other.
WITH member AS MATERIALIZED (
  SELECT m.person, max(m.household) AS household
    FROM household_member AS m
   WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
   GROUP BY m.person
),
screened AS (
  SELECT r.id, r.person, coalesce(r.household, m.household, -r.person) AS unit,
         row_number() OVER (PARTITION BY coalesce(r.person, -r.household) ORDER BY r.day DESC, r.id DESC) AS place
    FROM risk_screen AS r
    LEFT JOIN member AS m ON m.person = r.person
   WHERE r.day <= :as_of
),
measured AS MATERIALIZED (
  SELECT DISTINCT coalesce(g.household, m.household, -g.person) AS unit
    FROM measure_grant AS g
    LEFT JOIN member AS m ON m.person = g.person
   WHERE g.decision = 'accepted'
     AND coalesce(g.valid_from, g.applied_on, '') <= :as_of
     AND coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN coalesce(g.status_on, '') END,
                  '9999') >= :as_of
),
planned AS MATERIALIZED (
  SELECT DISTINCT coalesce(k.household, m.household, -k.person) AS unit
    FROM plan AS s
    JOIN care_case AS k ON k.id = s.care_case
    LEFT JOIN member AS m ON m.person = k.person
   WHERE s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
     AND NOT EXISTS (SELECT 1 FROM plan AS newer
                      WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                        AND newer.version > s.version AND newer.signed_on <= :as_of)
),
signals AS (
  SELECT i.risk_screen, count(*) AS number FROM risk_item AS i WHERE i.present = 1 GROUP BY i.risk_screen
)
SELECT r.code AS risk_screen, r.day, w.code AS person, n.code AS household, coalesce(w.code, n.code) AS subject,
       c.istat AS comune, c.name AS comune_name, r.level, coalesce(i.number, 0) AS signals,
       coalesce(CAST(r.level AS INTEGER) >= q.value, 0) AS at_risk,
       measured.unit IS NOT NULL AS measured, planned.unit IS NOT NULL AS planned,
       coalesce(CAST(r.level AS INTEGER) >= q.value, 0) AND measured.unit IS NULL AND planned.unit IS NULL AS uncovered
  FROM screened AS s
  JOIN risk_screen AS r ON r.id = s.id
  LEFT JOIN person AS w ON w.id = s.person
  LEFT JOIN household AS n ON n.id = s.unit
  LEFT JOIN comune AS c
    ON c.istat = (SELECT c.istat
                    FROM address AS d JOIN comune AS c ON c.id = d.comune
                   WHERE d.person = coalesce(s.person, n.head)
                     AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
                   ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                   LIMIT 1)
  LEFT JOIN measured ON measured.unit = s.unit
  LEFT JOIN planned ON planned.unit = s.unit
  LEFT JOIN signals AS i ON i.risk_screen = r.id
  LEFT JOIN temp.parameter AS q ON q.id = 'RISK_LEVEL_LEAST' AND coalesce(q.valid_from, '') <= :as_of AND coalesce(q.valid_to, '9999') >= :as_of
 WHERE s.place = 1
