/*
label = "Enti della rete"
grain = "un ente o una realtà della rete"
record = "code"
order = ["name", "code"]

[[column]]
key = "code"
label = "Codice"

[[column]]
key = "name"
label = "Ente"
*/
SELECT code AS code, name AS name
  FROM organisation
 WHERE merged_into IS NULL
