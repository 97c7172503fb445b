/*
label = "Giustificati motivi"
grain = "un giustificato motivo di una presa in carico o di una persona"
record = "justification"
order = ["justification"]
requirement = "S-096"

[[column]]
key = "justification"
label = "Giustificato motivo"
[[column]]
key = "care_case"
label = "Numero della presa in carico"
type = "integer"
[[column]]
key = "person"
label = "Numero della persona"
type = "integer"
[[column]]
key = "valid_from"
label = "Dal"
type = "day"
[[column]]
key = "valid_to"
label = "Al"
type = "day"
*/
SELECT code AS justification, care_case, person, valid_from, valid_to FROM justification
