/*
label = "Enti partner"
grain = "un ente che è partner di una convenzione"
record = "body"
order = ["name", "body"]
requirement = "S-120"

[[column]]
key = "body"
label = "Codice"

[[column]]
key = "name"
label = "Ente"
*/
SELECT code AS body, name
  FROM organisation
 WHERE id IN (SELECT organisation FROM convention_partner UNION ALL SELECT organisation FROM partner_line
              UNION ALL SELECT lead FROM convention WHERE lead IS NOT NULL)
