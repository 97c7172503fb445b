/*
label = "Ambito"
grain = "l'Ambito del file dei casi"
record = "ambito"
order = ["ambito"]
requirement = "S-002"
single = true

[[column]]
key = "ambito"
label = "Codice"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "name"
label = "Ambito"

[[column]]
key = "lead_body"
label = "Ente capofila"

[[column]]
key = "lead_tax_code"
label = "Codice fiscale del capofila"

[[column]]
key = "health_agency"
label = "Agenzia di tutela della salute"

[[column]]
key = "health_trust"
label = "Azienda socio-sanitaria"
*/
SELECT code AS ambito, number AS number, name AS name, lead_body AS lead_body, lead_tax_code AS lead_tax_code,
       health_agency AS health_agency, health_trust AS health_trust
  FROM ambito
