/*
label = "Prese in carico che tornano"
grain = "una presa in carico aperta nel periodo dopo un'altra, chiusa, dello stesso nucleo o persona"
record = "care_case"
day = "opened_on"
order = ["opened_on", "care_case"]
parameters = ["CASE_RECURRENCE_MONTHS"]
requirement = "S-082"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "opened_on"
label = "Aperta il"
type = "day"

[[column]]
key = "former"
label = "Dopo"

[[column]]
key = "closed_on"
label = "Chiusa il"
type = "day"

[[column]]
key = "reason_out"
label = "Motivo di chiusura"
codes = "case_close_reason"

[[column]]
key = "reopened"
label = "Riapertura"
type = "flag"

[[column]]
key = "within"
label = "Entro il termine"
type = "flag"
*/
-- After which: the case that it reopens, else the one before it of the same household or person. A renewal of the
-- measure is no return. "Within": the months of CASE_RECURRENCE_MONTHS have not passed.
WITH following AS (
  SELECT k.id, k.code, k.opened_on, k.measure_grant, k.reopens,
         coalesce(k.reopens, lag(k.id) OVER (PARTITION BY coalesce(k.household, -k.person)
                                             ORDER BY k.opened_on, k.id)) AS former
    FROM care_case AS k
)
SELECT k.code AS care_case, k.opened_on, f.code AS former, f.closed_on, f.reason_out,
       k.reopens IS NOT NULL AS reopened,
       k.opened_on <= date(f.closed_on, '+' || q.value || ' months') AS within
  FROM following AS k
  JOIN care_case AS f ON f.id = k.former AND f.closed_on <= k.opened_on
  LEFT JOIN temp.parameter AS q ON q.id = 'CASE_RECURRENCE_MONTHS'
   AND coalesce(q.valid_from, '') <= k.opened_on AND coalesce(q.valid_to, '9999') >= k.opened_on
 WHERE k.opened_on BETWEEN :from AND :to
   AND NOT EXISTS (SELECT 1 FROM measure_grant AS g WHERE g.id = k.measure_grant AND g.renews IS NOT NULL)
