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
-- Of several closed before, the last. "Within": the months of CASE_RECURRENCE_MONTHS have not passed.
SELECT k.code AS care_case, k.opened_on, f.code AS former, f.closed_on, f.reason_out,
       k.reopens IS f.id AS reopened,
       k.opened_on <= date(f.closed_on, '+' || q.value || ' months') AS within
  FROM care_case AS k
  JOIN care_case AS f ON f.id = coalesce(k.reopens,
                                        (SELECT e.id FROM care_case AS e
                                          WHERE e.closed_on <= k.opened_on AND e.id <> k.id
                                            AND (e.household = k.household
                                                 OR (k.household IS NULL AND e.person = k.person))
                                          ORDER BY e.closed_on DESC, e.id DESC LIMIT 1))
  LEFT JOIN temp.parameter AS q ON q.id = 'CASE_RECURRENCE_MONTHS'
   AND coalesce(q.valid_from, '') <= k.opened_on AND coalesce(q.valid_to, '9999') >= k.opened_on
 WHERE k.opened_on BETWEEN :from AND :to
