/*
label = "Ultimo giorno di cui parlano le estrazioni dei benefici"
grain = "una riga"
single = true

[[column]]
key = "day"
label = "Giorno"
type = "day"
*/
SELECT max(reference_day) AS day FROM measure_grant
