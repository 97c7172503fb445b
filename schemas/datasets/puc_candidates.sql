/*
label = "Chi può andare a un PUC"
grain = "una persona con un titolo e senza PUC, o quella chiesta"
record = "person"
order = ["person"]
requirement = "S-059"
uses = ["puc_titles", "puc_held", "puc_title_groups"]

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "surname"
label = "Cognome"
personal = true

[[column]]
key = "name"
label = "Nome"
personal = true

[[column]]
key = "title"
label = "Titolo"
codes = "puc_title"

[[column]]
key = "seat_group"
label = "Posti per"
codes = "puc_seat_group"

[[column]]
key = "first_day"
label = "Titolo dal"
type = "day"

[[column]]
key = "last_day"
label = "Titolo al"
type = "day"

[[column]]
key = "bound"
label = "Tenuta agli obblighi"
type = "flag"

[[column]]
key = "comune"
label = "Comune di residenza"

[[column]]
key = "consents"
label = "Consenso per altro comune"
type = "flag"

[[column]]
key = "committed"
label = "Ore in altri PUC"
type = "minutes"

[[column]]
key = "projects"
label = "Già in"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "household_placed"
label = "Un altro del nucleo ha un posto"
type = "flag"

[[column]]
key = "skills"
label = "Competenze"
*/
-- Nobody asked for (:person empty): the bound members of ADI households and who has the SFL, without a running PUC.
WITH titled AS (
  SELECT person, measure, first_day, last_day, bound,
         row_number() OVER (PARTITION BY person ORDER BY measure, last_day DESC, "grant") AS place
    FROM puc_titles
   WHERE first_day <= :as_of AND last_day >= :as_of
), now AS (
  SELECT person, sum(weekly_minutes) AS committed, group_concat(project, ';') AS projects
    FROM puc_held
   WHERE status IN ('proposed', 'active', 'suspended') AND ends_on >= :as_of
   GROUP BY person
), planned AS (
  SELECT DISTINCT m.person
    FROM plan AS p
    JOIN care_case AS k ON k.id = p.care_case
    JOIN household_member AS m ON m.household = k.household OR m.person = k.person
   WHERE p.signed_on <= :as_of AND p.status = 'signed' AND :person IS NOT NULL
), home AS (
  SELECT m.person, m.household, row_number() OVER (PARTITION BY m.person ORDER BY m.valid_from DESC, m.id DESC) AS place
    FROM household_member AS m
   WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
), placed AS (
  SELECT DISTINCT h.household, n.person FROM now AS n JOIN home AS h ON h.person = n.person
)
SELECT p.code AS person,
       CASE WHEN p.protected THEN NULL ELSE p.surname END AS surname,
       CASE WHEN p.protected THEN NULL ELSE p.name END AS name,
       coalesce(t.measure, CASE WHEN p.id IN planned THEN 'PAIS' END) AS title,
       (SELECT g.seat_group FROM puc_title_groups AS g
         WHERE g.title = coalesce(t.measure, CASE WHEN p.id IN planned THEN 'PAIS' END)) AS seat_group,
       t.first_day, t.last_day, t.bound,
       (SELECT c.name FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = p.id AND d.role IN ('residence', 'dwelling')
           AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
         ORDER BY d.role DESC, d.valid_from DESC LIMIT 1) AS comune,
       EXISTS (SELECT 1 FROM consent AS s
                WHERE s.person = p.id AND s.kind = 'other_comune' AND s.given_on <= :as_of
                  AND coalesce(s.withdrawn_on, '9999') > :as_of) AS consents,
       coalesce(n.committed, 0) AS committed,
       n.projects,
       hh.code AS household,
       EXISTS (SELECT 1 FROM placed AS x WHERE x.household = h.household AND x.person <> p.id) AS household_placed,
       (SELECT f.skills FROM person_profile AS f
         WHERE f.person = p.id AND f.skills IS NOT NULL AND f.valid_from <= :as_of ORDER BY f.valid_from DESC LIMIT 1) AS skills
  FROM person AS p
  LEFT JOIN titled AS t ON t.person = p.id AND t.place = 1
  LEFT JOIN now AS n ON n.person = p.id
  LEFT JOIN home AS h ON h.person = p.id AND h.place = 1
  LEFT JOIN household AS hh ON hh.id = h.household
 WHERE p.merged_into IS NULL
   AND coalesce(p.deceased_on, '9999') > :as_of
   AND (p.code = :person
        OR (:person IS NULL AND n.person IS NULL AND (t.measure = 'SFL' OR (t.measure = 'ADI' AND t.bound = 1))))
