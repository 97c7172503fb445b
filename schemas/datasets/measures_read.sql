/*
label = "Ultimo giorno di cui parlano le estrazioni dei benefici"
grain = "il beneficio dell'estrazione più recente"
record = "measure_grant"
order = ["measure_grant"]
requirement = "S-098"

[[column]]
key = "measure_grant"
label = "Beneficio"

[[column]]
key = "day"
label = "Giorno"
type = "day"
*/
SELECT g.code AS measure_grant, g.reference_day AS day
  FROM measure_grant AS g
 WHERE g.id = (SELECT o.id FROM measure_grant AS o WHERE o.reference_day IS NOT NULL ORDER BY o.reference_day DESC, o.id LIMIT 1)
