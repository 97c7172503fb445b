/*
label = "Titoli e prove di tutti"
grain = "un beneficio, un'attestazione ISEE o una presa in carico di un nucleo, o di una persona senza nucleo"
record = "asker"
order = ["asker", "kind", "first_day", "record"]
requirement = "S-098"
uses = ["eligibility_titles"]

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
), held AS (
  SELECT p.asker, t.* FROM place AS p JOIN eligibility_titles AS t ON t.household = p.household
   UNION
  SELECT p.asker, t.* FROM place AS p JOIN eligibility_titles AS t ON t.person = p.person
)
SELECT a.asker, h.kind, coalesce(h.title, '') AS title, h.record, h.first_day, h.last_day, coalesce(h.pending, 0) AS pending, h.amount, h.extract
  FROM (SELECT DISTINCT asker FROM place) AS a
  LEFT JOIN held AS h ON h.asker = a.asker
