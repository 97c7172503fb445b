/*
label = "Amministrazioni dell'Ambito"
grain = "un comune dell'Ambito presso l'ente che ne gestisce i servizi sociali, in un tempo"
record = "membership"
order = ["name", "istat", "valid_from"]
requirement = "S-003"

[[column]]
key = "membership"
label = "Adesione"

[[column]]
key = "istat"
label = "ISTAT del comune"

[[column]]
key = "body"
label = "Ente"

[[column]]
key = "name"
label = "Amministrazione"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"
*/
-- A comune that shares an Unione but is of another Ambito is not among these.
SELECT body_membership.code AS membership,
       comune.istat AS istat,
       local_body.code AS body,
       local_body.name AS name,
       nullif(max(coalesce(body_membership.valid_from, ''), coalesce(ambito_comune.valid_from, '')), '') AS valid_from,
       nullif(min(coalesce(body_membership.valid_to, '9999'), coalesce(ambito_comune.valid_to, '9999')), '9999') AS valid_to
  FROM body_membership
  JOIN local_body ON local_body.id = body_membership.local_body
  JOIN comune ON comune.id = body_membership.comune
  JOIN ambito_comune ON ambito_comune.comune = comune.id
 WHERE max(coalesce(body_membership.valid_from, ''), coalesce(ambito_comune.valid_from, '')) <= :to
   AND min(coalesce(body_membership.valid_to, '9999'), coalesce(ambito_comune.valid_to, '9999')) >= :from
