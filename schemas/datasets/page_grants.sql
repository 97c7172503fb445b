/*
label = "Misure"
grain = "una misura chiesta da chi è nella pagina"
record = "measure_grant"
order = ["measure", "applied_on", "measure_grant"]

[[column]]
key = "measure_grant"
label = "Codice"

[[column]]
key = "measure"
label = "Misura"
codes = "measure"

[[column]]
key = "status"
label = "Stato"
codes = "grant_status"

[[column]]
key = "status_on"
label = "Stato dal"
type = "day"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "applied_on"
label = "Domanda"
type = "day"

[[column]]
key = "pad_on"
label = "PAD"
type = "day"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"

[[column]]
key = "amount"
label = "Importo al mese"
type = "money"

[[column]]
key = "protocol"
label = "Protocollo"
*/
SELECT measure_grant.code AS measure_grant, measure_grant.measure AS measure, measure_grant.status AS status,
       measure_grant.status_on AS status_on, person.code AS person, measure_grant.applied_on AS applied_on,
       measure_grant.pad_on AS pad_on, measure_grant.valid_from AS valid_from, measure_grant.valid_to AS valid_to,
       measure_grant.amount AS amount, measure_grant.protocol AS protocol
  FROM measure_grant
  LEFT JOIN person ON person.id = measure_grant.person
 WHERE measure_grant.id IN (SELECT id FROM temp.subject WHERE register = 'measure_grant')
   AND coalesce(measure_grant.status, '') NOT IN ('lapsed', 'revoked', 'ended')
   AND coalesce(measure_grant.valid_to, '9999') >= :as_of
