/*
label = "Il progetto da stampare"
grain = "la presa in carico e il progetto da stampare"
record = "code"
order = ["register", "id"]

[[column]]
key = "register"
label = "Registro"

[[column]]
key = "id"
label = "Numero"
type = "integer"

[[column]]
key = "code"
label = "Codice"
*/
-- The last signed version, or the one asked for.
SELECT 'plan' AS register, id AS id, code AS code FROM plan WHERE id = (SELECT id FROM plan AS wanted
                     WHERE wanted.care_case = :record
                       AND CASE WHEN :version IS NULL THEN wanted.signed_on <= :as_of ELSE wanted.version = :version END
                     ORDER BY wanted.signed_on DESC, wanted.version DESC LIMIT 1)
 UNION ALL
SELECT 'care_case', id, code FROM care_case WHERE id = :record
