/*
label = "Persone dei nuclei con l'ADI in corso"
grain = "una persona di un nucleo con l'ADI in corso"
record = "grant"
order = ["grant", "person"]
uses = ["adi_running"]
requirement = "S-096"

[[column]]
key = "grant"
label = "Domanda"
[[column]]
key = "care_case"
label = "Numero della presa in carico"
type = "integer"
[[column]]
key = "household"
label = "Numero del nucleo"
type = "integer"
[[column]]
key = "origin"
label = "Da quando decorrono i termini"
type = "day"
[[column]]
key = "member"
label = "Componente"
[[column]]
key = "person"
label = "Numero della persona"
type = "integer"
[[column]]
key = "activatable"
label = "Attivabile al lavoro"
type = "flag"
[[column]]
key = "bound"
label = "Tenuto agli obblighi"
type = "flag"
[[column]]
key = "exemption"
label = "Motivo di esclusione"
codes = "exemption_reason"
[[column]]
key = "disabled"
label = "Disabilità ai fini ISEE"
type = "flag"
[[column]]
key = "reference_day"
label = "Dato al"
type = "day"
*/
-- Who applied is one of them even where the members are not on file.
SELECT g."grant", g.care_case, g.household, g.origin, m.code AS member, m.person, m.activatable, m.bound, m.exemption,
       m.disabled, g.reference_day
  FROM adi_running AS g
  JOIN household_member AS m ON m.household = g.household
 WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
UNION ALL
SELECT g."grant", g.care_case, g.household, g.origin, NULL, g.person, NULL, g.bound, g.exemption, NULL, g.reference_day
  FROM adi_running AS g
 WHERE NOT EXISTS (SELECT 1 FROM household_member AS m
                    WHERE m.household = g.household AND m.person = g.person
                      AND coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of)
