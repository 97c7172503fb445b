/*
label = "Incontri dei nuclei ADI"
grain = "un incontro di una presa in carico nata da una domanda ADI"
record = "meeting"
day = "day"
order = ["grant", "day", "meeting"]
requirement = "S-096"

[[column]]
key = "meeting"
label = "Incontro"
[[column]]
key = "grant"
label = "Domanda"
[[column]]
key = "day"
label = "Giorno"
type = "day"
*/
SELECT m.code AS meeting, g.code AS "grant", m.day
  FROM meeting AS m
  JOIN care_case AS k ON k.id = m.care_case
  JOIN measure_grant AS g ON g.id = k.measure_grant
 WHERE g.measure = 'ADI'
