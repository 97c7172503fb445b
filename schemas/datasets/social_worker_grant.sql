/*
label = "Contributo per gli assistenti sociali"
grain = "un anno: quello del periodo o quello prima"
record = "year"
order = ["year"]
uses = ["social_worker_contracts"]
requirement = "S-107"
parameters = ["SOCIAL_WORKER_FLOOR", "SOCIAL_WORKER_LEVEL", "SOCIAL_WORKER_TARGET", "SOCIAL_WORKER_FIRST_BAND", "SOCIAL_WORKER_SECOND_BAND"]

[[column]]
key = "year"
label = "Anno"
type = "integer"

[[column]]
key = "nature"
label = "Natura"
codes = "year_nature"

[[column]]
key = "residents"
label = "Popolazione"
type = "integer"

[[column]]
key = "counted_on"
label = "Anno della popolazione"
type = "integer"

[[column]]
key = "comuni"
label = "Comuni dell'Ambito"
type = "integer"

[[column]]
key = "missing"
label = "Comuni senza popolazione"
type = "integer"

[[column]]
key = "workers"
label = "Assistenti sociali che contano"
type = "integer"

[[column]]
key = "left_out"
label = "Contratti che non contano"
type = "integer"

[[column]]
key = "fte"
label = "FTE"
type = "decimal"

[[column]]
key = "floor"
label = "Abitanti per FTE, soglia"
type = "integer"

[[column]]
key = "level"
label = "Abitanti per FTE, livello essenziale"
type = "integer"

[[column]]
key = "target"
label = "Abitanti per FTE, obiettivo"
type = "integer"

[[column]]
key = "first_amount"
label = "Euro per FTE, prima fascia"
type = "money"

[[column]]
key = "second_amount"
label = "Euro per FTE, seconda fascia"
type = "money"
*/
-- Residents of the comuni that are of the Ambito at the end of the year, as last known then. Where one is not known
-- there is no sum: a contribution on part of the population would be too high.
WITH years AS (
  SELECT CAST(substr(:to, 1, 4) AS INTEGER) - 1 AS year
   UNION ALL
  SELECT CAST(substr(:to, 1, 4) AS INTEGER)
), places AS (
  SELECT DISTINCT y.year, c.comune
    FROM years AS y
    JOIN ambito_comune AS c ON printf('%d-12-31', y.year) BETWEEN coalesce(c.valid_from, '') AND coalesce(c.valid_to, '9999')
), counted AS (
  SELECT l.year, l.comune, p.residents, max(p.year) AS known_in
    FROM places AS l
    LEFT JOIN population AS p ON p.comune = l.comune AND p.year <= l.year
     AND p.age_band = 'all' AND p.sex = 'all' AND p.citizenship = 'all'
   GROUP BY l.year, l.comune
), people AS (
  SELECT year, sum(residents) AS residents, min(known_in) AS known_in, count(*) AS comuni, sum(residents IS NULL) AS missing
    FROM counted
   GROUP BY year
), workers AS (
  SELECT year, count(DISTINCT CASE WHEN counted THEN staff END) AS workers, sum(NOT counted) AS left_out,
         sum(CASE WHEN counted THEN fte END) AS fte
    FROM social_worker_contracts
   GROUP BY year
), limits AS (
  SELECT y.year, q.id, q.value
    FROM years AS y
    JOIN temp.parameter AS q
      ON printf('%d-12-31', y.year) BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
)
SELECT y.year,
       CASE WHEN printf('%d-12-31', y.year) <= :as_of THEN 'final' ELSE 'forecast' END AS nature,
       CASE WHEN p.missing = 0 THEN p.residents END AS residents,
       p.known_in AS counted_on,
       p.comuni,
       p.missing,
       coalesce(w.workers, 0) AS workers,
       coalesce(w.left_out, 0) AS left_out,
       w.fte,
       (SELECT value FROM limits AS l WHERE l.year = y.year AND l.id = 'SOCIAL_WORKER_FLOOR') AS floor,
       (SELECT value FROM limits AS l WHERE l.year = y.year AND l.id = 'SOCIAL_WORKER_LEVEL') AS level,
       (SELECT value FROM limits AS l WHERE l.year = y.year AND l.id = 'SOCIAL_WORKER_TARGET') AS target,
       (SELECT value FROM limits AS l WHERE l.year = y.year AND l.id = 'SOCIAL_WORKER_FIRST_BAND') AS first_amount,
       (SELECT value FROM limits AS l WHERE l.year = y.year AND l.id = 'SOCIAL_WORKER_SECOND_BAND') AS second_amount
  FROM years AS y
  LEFT JOIN people AS p ON p.year = y.year
  LEFT JOIN workers AS w ON w.year = y.year
