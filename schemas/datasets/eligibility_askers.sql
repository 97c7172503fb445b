/*
label = "Titoli e prove di tutti"
grain = "un beneficio, un'attestazione ISEE o una presa in carico di un nucleo, o di una persona senza nucleo"
record = "asker"
order = ["asker", "kind", "first_day", "record"]
requirement = "S-098"

[[column]]
key = "asker"
label = "Chi"

[[column]]
key = "kind"
label = "Che cosa"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "record"
label = "Record"

[[column]]
key = "first_day"
label = "Dal"
type = "day"

[[column]]
key = "last_day"
label = "Al"
type = "day"

[[column]]
key = "pending"
label = "In attesa"
type = "flag"

[[column]]
key = "amount"
label = "ISEE"
type = "money"

[[column]]
key = "extract"
label = "Estrazione"
type = "day"
*/
-- As eligibility_facts says of one: here of every household on the day, and of who is in none and has something to show. Who has
-- nothing makes a row without a fact.
WITH member (household, person) AS (
  SELECT m.household, m.person
    FROM household_member AS m
   WHERE :as_of BETWEEN coalesce(m.valid_from, '') AND coalesce(m.valid_to, '9999')
   UNION
  SELECT h.id, h.head
    FROM household AS h
   WHERE h.head IS NOT NULL AND :as_of BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
), place (asker, household, person) AS (
  SELECT h.code, h.id, NULL
    FROM household AS h
   WHERE h.merged_into IS NULL AND :as_of BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
   UNION ALL
  SELECT h.code, NULL, m.person
    FROM household AS h
    JOIN member AS m ON m.household = h.id
   WHERE h.merged_into IS NULL AND :as_of BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
   UNION ALL
  SELECT p.code, NULL, p.id
    FROM person AS p
   WHERE p.merged_into IS NULL AND p.id NOT IN (SELECT person FROM member)
     AND (p.id IN (SELECT person FROM measure_grant WHERE person IS NOT NULL)
          OR p.id IN (SELECT person FROM isee WHERE person IS NOT NULL)
          OR p.id IN (SELECT person FROM care_case WHERE person IS NOT NULL))
), held (asker, kind, id) AS (
  SELECT p.asker, 'measure', g.id FROM place AS p JOIN measure_grant AS g ON g.household = p.household WHERE coalesce(g.decision, '') <> 'rejected'
   UNION
  SELECT p.asker, 'measure', g.id FROM place AS p JOIN measure_grant AS g ON g.person = p.person WHERE coalesce(g.decision, '') <> 'rejected'
   UNION
  SELECT p.asker, 'isee', i.id FROM place AS p JOIN isee AS i ON i.household = p.household
   UNION
  SELECT p.asker, 'isee', i.id FROM place AS p JOIN isee AS i ON i.person = p.person
   UNION
  SELECT p.asker, 'care_case', c.id FROM place AS p JOIN care_case AS c ON c.household = p.household
   UNION
  SELECT p.asker, 'care_case', c.id FROM place AS p JOIN care_case AS c ON c.person = p.person
)
SELECT a.asker, h.kind,
       CASE h.kind WHEN 'measure' THEN CASE g.measure WHEN 'qpe' THEN 'PE' ELSE g.measure END WHEN 'isee' THEN 'ISEE' ELSE '' END AS title,
       coalesce(g.code, i.code, c.code) AS record,
       CASE h.kind WHEN 'measure' THEN coalesce(g.valid_from, g.applied_on) WHEN 'isee' THEN i.valid_from ELSE c.opened_on END AS first_day,
       CASE h.kind WHEN 'measure' THEN coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN g.status_on END)
                   WHEN 'isee' THEN i.valid_to ELSE date(c.closed_on, '-1 day') END AS last_day,
       h.kind = 'measure' AND coalesce(g.decision, CASE g.status WHEN 'requested' THEN 'pending' END, '') = 'pending' AS pending,
       i.amount,
       coalesce(g.reference_day, i.reference_day, c.reference_day) AS extract
  FROM (SELECT DISTINCT asker FROM place) AS a
  LEFT JOIN held AS h ON h.asker = a.asker
  LEFT JOIN measure_grant AS g ON h.kind = 'measure' AND g.id = h.id
  LEFT JOIN isee AS i ON h.kind = 'isee' AND i.id = h.id
  LEFT JOIN care_case AS c ON h.kind = 'care_case' AND c.id = h.id
