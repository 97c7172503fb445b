/*
label = "Un'antenna"
grain = "l'antenna della pagina"
record = "antenna"
order = ["antenna"]

[[column]]
key = "antenna"
label = "Codice"

[[column]]
key = "name"
label = "Nome"
*/
SELECT antenna.code AS antenna, antenna.name AS name FROM antenna WHERE antenna.id = :record
