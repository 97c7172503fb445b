/*
label = "Chi lavora"
grain = "un operatore in servizio nel giorno"
record = "staff"
order = ["profile", "name", "staff"]
uses = ["hourly_rates"]
parameters = ["STAFF_FULL_TIME_MINUTES"]
requirement = "S-100"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "name"
label = "Cognome e nome"

[[column]]
key = "profile"
label = "Profilo"
codes = "staff_profile"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "register_number"
label = "Albo"

[[column]]
key = "valid_from"
label = "In servizio dal"
type = "day"

[[column]]
key = "valid_to"
label = "In servizio al"
type = "day"

[[column]]
key = "weekly"
label = "Ore la settimana"
type = "minutes"

[[column]]
key = "fte"
label = "FTE"
type = "decimal"

[[column]]
key = "rate"
label = "Costo orario"
type = "money"

[[column]]
key = "cv"
label = "CV firmato"
type = "flag"
*/
-- Hours of the contracts in force that day; without one, what staff says. Two contracts add up.
WITH contracts AS (
  SELECT k.staff, sum(k.weekly_minutes) AS weekly, max(k.full_time_minutes) AS full_time
    FROM staff_contract AS k
   WHERE :as_of BETWEEN coalesce(k.valid_from, '') AND coalesce(k.valid_to, '9999')
   GROUP BY 1
)
SELECT o.code AS staff, o.name, o.profile, g.name AS organisation, c.istat AS comune, o.register_number, o.valid_from, o.valid_to,
       coalesce(k.weekly, o.weekly_minutes) AS weekly,
       (200 * coalesce(k.weekly, o.weekly_minutes) + coalesce(k.full_time, o.full_time_weekly_minutes, q.value))
         / (2 * coalesce(k.full_time, o.full_time_weekly_minutes, q.value)) AS fte,
       (SELECT r.rate FROM hourly_rates AS r WHERE r.staff = o.code AND :as_of BETWEEN r.first AND r.last) AS rate,
       o.cv
  FROM staff AS o
  LEFT JOIN contracts AS k ON k.staff = o.id
  LEFT JOIN organisation AS g ON g.id = o.employer
  LEFT JOIN comune AS c ON c.id = o.comune
  LEFT JOIN temp.parameter AS q ON q.id = 'STAFF_FULL_TIME_MINUTES' AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE o.merged_into IS NULL AND :as_of BETWEEN coalesce(o.valid_from, '') AND coalesce(o.valid_to, '9999')
