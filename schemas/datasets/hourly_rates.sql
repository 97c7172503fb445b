/*
label = "Costi orari in vigore"
grain = "un operatore in un tempo in cui il suo costo orario non cambia"
record = "record"
order = ["staff", "first"]
parameters = ["STAFF_YEAR_HOURS"]
requirement = "S-099"

[[column]]
key = "record"
label = "Registrazione"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "first"
label = "Dal"
type = "day"

[[column]]
key = "last"
label = "Al"
type = "day"

[[column]]
key = "method"
label = "Metodo"
codes = "cost_method"

[[column]]
key = "rate"
label = "Costo orario"
type = "money"
*/
-- A rate of one's own goes before that of the profile, the newer before the older. Real costs are divided by their time: a month's or a
-- contract's hours, or the full-time year (STAFF_YEAR_HOURS) shortened by part-time; cents rounded half away from zero. Without time, no rate.
WITH tariff AS (
  SELECT h.code AS record, h.staff, h.profile, h.method, h.rate, h.valid_from, h.valid_to FROM hourly_cost AS h
   UNION ALL
  SELECT c.code, c.staff, NULL, c.method,
         (2 * c.cost * 600000 + c.minutes * c.share) / (2 * c.minutes * c.share),
         c.valid_from, c.valid_to
    FROM (SELECT k.code, k.staff, k.method, k.cost, k.valid_from, k.valid_to,
                 coalesce(k.minutes, CASE WHEN k.method = 'real_1720' THEN 60 * y.value END) AS minutes,
                 CASE WHEN k.method = 'real_1720' THEN coalesce(k.share, 10000) ELSE 10000 END AS share
            FROM staff_cost AS k
            LEFT JOIN temp.parameter AS y ON y.id = 'STAFF_YEAR_HOURS'
                 AND coalesce(k.valid_from, :as_of) BETWEEN coalesce(y.valid_from, '') AND coalesce(y.valid_to, '9999')) AS c
   WHERE c.minutes IS NOT NULL
), change AS (
  SELECT o.id AS staff, coalesce(t.valid_from, '0000-01-01') AS day
    FROM staff AS o JOIN tariff AS t ON t.staff = o.id OR (t.staff IS NULL AND t.profile = o.profile)
   UNION
  SELECT o.id, date(t.valid_to, '+1 day')
    FROM staff AS o JOIN tariff AS t ON t.staff = o.id OR (t.staff IS NULL AND t.profile = o.profile)
   WHERE t.valid_to IS NOT NULL
), span AS (
  SELECT staff, day AS first, date(lead(day) OVER (PARTITION BY staff ORDER BY day), '-1 day') AS last FROM change
), rated AS (
  SELECT s.*, o.code,
         (SELECT t.record FROM tariff AS t
           WHERE (t.staff = s.staff OR (t.staff IS NULL AND t.profile = o.profile))
             AND s.first BETWEEN coalesce(t.valid_from, '') AND coalesce(t.valid_to, '9999')
           ORDER BY t.staff IS NULL, t.valid_from DESC, t.record DESC LIMIT 1) AS record
    FROM span AS s
    JOIN staff AS o ON o.id = s.staff
)
SELECT r.record, r.code AS staff, r.first, coalesce(r.last, '9999-12-31') AS last, t.method, t.rate
  FROM rated AS r
  JOIN tariff AS t ON t.record = r.record
