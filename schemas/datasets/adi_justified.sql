/*
label = "Giustificati motivi dei nuclei ADI"
grain = "un giustificato motivo di una presa in carico nata da una domanda ADI"
record = "justification"
order = ["grant", "valid_from", "justification"]
requirement = "S-096"

[[column]]
key = "justification"
label = "Giustificato motivo"
[[column]]
key = "grant"
label = "Domanda"
[[column]]
key = "valid_from"
label = "Dal"
type = "day"
[[column]]
key = "valid_to"
label = "Al"
type = "day"
*/
SELECT j.code AS justification, g.code AS "grant", j.valid_from, j.valid_to
  FROM justification AS j
  JOIN care_case AS k ON k.id = j.care_case OR k.person = j.person
  JOIN measure_grant AS g ON g.id = k.measure_grant
 WHERE g.measure = 'ADI'
