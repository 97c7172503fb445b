/*
label = "Convocazioni dei nuclei ADI"
grain = "una convocazione di una presa in carico nata da una domanda ADI"
record = "summons"
order = ["grant", "appointment_on", "summons"]
requirement = "S-096"

[[column]]
key = "summons"
label = "Convocazione"
[[column]]
key = "grant"
label = "Domanda"
[[column]]
key = "appointment_on"
label = "Giorno dell'appuntamento"
type = "day"
[[column]]
key = "outcome"
label = "Esito"
codes = "summons_outcome"
*/
SELECT s.code AS summons, g.code AS "grant", coalesce(s.appointment_on, s.sent_on) AS appointment_on, s.outcome
  FROM summons AS s
  JOIN care_case AS k ON k.id = s.care_case
  JOIN measure_grant AS g ON g.id = k.measure_grant
 WHERE g.measure = 'ADI'
