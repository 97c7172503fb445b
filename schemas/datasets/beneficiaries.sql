/*
label = "Beneficiari"
grain = "una persona coperta da un beneficio in corso nel periodo"
record = "grant"
order = ["measure", "grant", "person"]
parameters = ["ADULT_AGE"]

[[column]]
key = "grant"
label = "Beneficio"

[[column]]
key = "measure"
label = "Misura"
codes = "measure"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "sex"
label = "Sesso"
codes = "sex"

[[column]]
key = "minor"
label = "Minore"
type = "flag"

[[column]]
key = "citizenship"
label = "Cittadinanza"
codes = "population_citizenship"

[[column]]
key = "case_open"
label = "In carico"
type = "flag"

[[column]]
key = "plan_signed"
label = "Con progetto firmato"
type = "flag"
*/
-- An ADI covers every member of the household, or at least who applied; a SFL covers one person. A grant whose household
-- nobody wrote is of the one to which who applied belonged on its last day in the period.
WITH lasting AS (
  SELECT g.*,
         coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN g.status_on END, '9999') AS ends_on
    FROM measure_grant AS g
   WHERE g.decision = 'accepted'
),
placed AS (
  SELECT g.id,
         coalesce(g.household, (SELECT max(m.household)
                                  FROM household_member AS m
                                 WHERE m.person = g.person
                                   AND coalesce(m.valid_from, '') <= min(:to, g.ends_on)
                                   AND coalesce(m.valid_to, '9999') >= min(:to, g.ends_on)
                                HAVING count(DISTINCT m.household) = 1)) AS household
    FROM lasting AS g
   WHERE coalesce(g.valid_from, g.applied_on, '') <= :to AND g.ends_on >= :from
),
covered AS (
  SELECT g.id AS grant_id, placed.household, coalesce(m.person, g.person) AS person
    FROM placed
    JOIN measure_grant AS g ON g.id = placed.id
    LEFT JOIN household_member AS m ON m.household = placed.household AND g.measure <> 'SFL'
     AND coalesce(m.valid_from, '') <= :to AND coalesce(m.valid_to, '9999') >= :from
),
adult AS (
  SELECT value FROM temp.parameter
   WHERE id = 'ADULT_AGE' AND :to BETWEEN coalesce(valid_from, '') AND coalesce(valid_to, '9999')
),
dwelling AS (
  SELECT person, istat
    FROM (SELECT d.person, c.istat,
                 row_number() OVER (PARTITION BY d.person
                                    ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END,
                                             d.id) AS rank
            FROM address AS d JOIN comune AS c ON c.id = d.comune
           WHERE coalesce(d.valid_from, '') <= :to AND coalesce(d.valid_to, '9999') >= :to)
   WHERE rank = 1
)
SELECT g.code AS "grant",
       g.measure,
       n.code AS household,
       p.code AS person,
       -- a member whose address nobody wrote lives with who applied
       coalesce(own.istat, applicant.istat) AS comune,
       p.sex,
       CASE WHEN p.birth_day IS NOT NULL THEN date(p.birth_day, '+' || (SELECT value FROM adult) || ' years') > :to END AS minor,
       CASE WHEN p.citizenship IS NULL THEN NULL WHEN p.citizenship = 'IT' THEN 'IT' ELSE 'foreign' END AS citizenship,
       EXISTS (SELECT 1 FROM care_case AS k
                WHERE k.measure_grant = g.id AND coalesce(k.opened_on, '') <= :to 
                  AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') >= :from) AS case_open,
       EXISTS (SELECT 1 FROM care_case AS k JOIN plan AS s ON s.care_case = k.id
                WHERE k.measure_grant = g.id AND s.signed_on <= :to) AS plan_signed
  FROM covered AS v
  JOIN measure_grant AS g ON g.id = v.grant_id
  JOIN person AS p ON p.id = v.person
  LEFT JOIN dwelling AS own ON own.person = p.id
  LEFT JOIN dwelling AS applicant ON applicant.person = g.person
  LEFT JOIN household AS n ON n.id = v.household
