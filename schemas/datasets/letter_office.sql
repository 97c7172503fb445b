/*
label = "Ufficio che scrive"
grain = "l'Ambito, come sta in testa a una lettera"
record = "ambito"
order = ["ambito"]

[[column]]
key = "ambito"
label = "Codice"

[[column]]
key = "office_name"
label = "Ambito"

[[column]]
key = "office_body"
label = "Ente capofila"

[[column]]
key = "office_email"
label = "E-mail dell'ufficio"

[[column]]
key = "office_phone"
label = "Telefono dell'ufficio"
*/
SELECT code AS ambito, name AS office_name, lead_body AS office_body, email AS office_email, phone AS office_phone
  FROM ambito
 WHERE id = (SELECT min(id) FROM ambito)
