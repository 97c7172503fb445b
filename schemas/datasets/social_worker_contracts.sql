/*
label = "Contratti degli assistenti sociali"
grain = "un contratto in un anno: quello del periodo o quello prima"
record = "record"
order = ["year", "body", "staff", "from"]
requirement = "S-107"
parameters = ["STAFF_FULL_TIME_MINUTES"]

[[column]]
key = "record"
label = "Contratto"

[[column]]
key = "year"
label = "Anno"
type = "integer"

[[column]]
key = "nature"
label = "Natura"
codes = "year_nature"

[[column]]
key = "body"
label = "Ente datore di lavoro"

[[column]]
key = "form"
label = "Forma"
codes = "employer_form"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "name"
label = "Cognome e nome"

[[column]]
key = "tax_code"
label = "Codice fiscale"
personal = true

[[column]]
key = "permanent"
label = "Tempo indeterminato"
type = "flag"

[[column]]
key = "from"
label = "Dal"
type = "day"

[[column]]
key = "to"
label = "Al"
type = "day"

[[column]]
key = "weekly"
label = "Ore la settimana"
type = "minutes"

[[column]]
key = "full_time"
label = "Ore del tempo pieno"
type = "minutes"

[[column]]
key = "days"
label = "Giorni in servizio"
type = "integer"

[[column]]
key = "year_days"
label = "Giorni dell'anno"
type = "integer"

[[column]]
key = "social_share"
label = "Quota sociale"
type = "share"

[[column]]
key = "fte"
label = "FTE"
type = "decimal"

[[column]]
key = "counted"
label = "Conta"
type = "flag"

[[column]]
key = "reason"
label = "Perché non conta"
codes = "fte_reason"
*/
-- The year of the last day asked, and the one before: in February SIOSS takes the year gone and the one begun.
-- Who has no contract on file counts as `staff` says. FTE are hundredths, rounded half away from zero by row.
WITH years AS (
  SELECT CAST(substr(:to, 1, 4) AS INTEGER) - 1 AS year
   UNION ALL
  SELECT CAST(substr(:to, 1, 4) AS INTEGER)
), spans AS (
  SELECT year, printf('%d-01-01', year) AS first, printf('%d-12-31', year) AS last,
         CAST(julianday(printf('%d-01-01', year + 1)) - julianday(printf('%d-01-01', year)) AS INTEGER) AS year_days,
         CASE WHEN printf('%d-12-31', year) <= :as_of THEN 'final' ELSE 'forecast' END AS nature
    FROM years
), contracts AS (
  SELECT k.code AS record, k.staff, k.body, k.form, k.permanent, k.weekly_minutes, k.full_time_minutes, k.social_share,
         k.reimbursed, k.valid_from, k.valid_to
    FROM staff_contract AS k
   UNION ALL
  SELECT o.code, o.id, o.employer, NULL, coalesce(o.permanent, CASE WHEN o.employment IS NOT NULL THEN o.employment = 'permanent' END),
         o.weekly_minutes, o.full_time_weekly_minutes, o.social_share, NULL, o.valid_from, o.valid_to
    FROM staff AS o
   WHERE NOT EXISTS (SELECT 1 FROM staff_contract AS k WHERE k.staff = o.id)
), held AS (
  SELECT k.*, s.year, s.nature, s.year_days, o.code AS staff_code, o.name, o.tax_code, g.name AS body_name,
         max(s.first, coalesce(k.valid_from, s.first)) AS first, min(s.last, coalesce(k.valid_to, s.last)) AS last,
         coalesce(k.form, CASE WHEN b.kind IS NOT NULL THEN b.kind
                               WHEN g.kind IN ('comune', 'unione') THEN g.kind
                               WHEN g.kind IN ('asst', 'ats') THEN 'health'
                               WHEN g.kind IS NOT NULL THEN 'private' END) AS employer_form,
         coalesce(k.full_time_minutes,
                  (SELECT q.value FROM temp.parameter AS q
                    WHERE q.id = 'STAFF_FULL_TIME_MINUTES'
                      AND s.last BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999'))) AS full_time
    FROM spans AS s
    JOIN contracts AS k ON coalesce(k.valid_from, '') <= s.last AND coalesce(k.valid_to, '9999') >= s.first
    JOIN staff AS o ON o.id = k.staff AND o.profile = 'social_worker' AND o.merged_into IS NULL
    LEFT JOIN organisation AS g ON g.id = k.body
    LEFT JOIN local_body AS b ON b.id = g.local_body
), measured AS (
  SELECT *, CAST(julianday(last) - julianday(first) AS INTEGER) + 1 AS days, coalesce(social_share, 10000) AS share,
         CASE WHEN employer_form IS NULL THEN 'form_unknown'
              WHEN employer_form = 'private' THEN 'form'
              WHEN employer_form = 'health' AND coalesce(reimbursed, 0) = 0 THEN 'health'
              WHEN permanent IS NULL THEN 'permanent_unknown'
              WHEN permanent = 0 THEN 'not_permanent'
              WHEN weekly_minutes IS NULL OR full_time IS NULL THEN 'hours_unknown' END AS reason
    FROM held
)
SELECT record,
       year,
       nature,
       body_name AS body,
       employer_form AS form,
       staff_code AS staff,
       name,
       tax_code,
       permanent,
       first AS "from",
       last AS "to",
       weekly_minutes AS weekly,
       full_time,
       days,
       year_days,
       share AS social_share,
       (2 * weekly_minutes * days * share + full_time * year_days * 100) / (2 * full_time * year_days * 100) AS fte,
       reason IS NULL AS counted,
       reason
  FROM measured
