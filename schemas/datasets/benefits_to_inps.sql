/*
label = "Prestazioni per l'INPS"
grain = "un contributo deciso nel periodo"
record = "record"
day = "decided_on"
order = ["decided_on", "record"]
requirement = "S-011"

[[column]]
key = "record"
label = "Contributo"

[[column]]
key = "ente_cf"
label = "Codice fiscale dell'ente"

[[column]]
key = "ente_denominazione"
label = "Ente"

[[column]]
key = "cf_beneficiario"
label = "Codice fiscale del beneficiario"
personal = true

[[column]]
key = "denominazione"
label = "Prestazione"
codes = "aid_kind"

[[column]]
key = "decided_on"
label = "Decisa il"
type = "day"

[[column]]
key = "data_inizio"
label = "Data inizio"
type = "day"

[[column]]
key = "data_fine"
label = "Data fine"
type = "day"

[[column]]
key = "importo"
label = "Importo"
type = "money"

[[column]]
key = "n_mensilita"
label = "N. mensilità"
type = "integer"

[[column]]
key = "prova_mezzi"
label = "Prova dei mezzi"
codes = "means_test"

[[column]]
key = "protocollo_dsu"
label = "Protocollo DSU"
personal = true

[[column]]
key = "isee_valore"
label = "ISEE"
type = "money"

[[column]]
key = "comune_residenza"
label = "Comune di residenza (ISTAT)"

[[column]]
key = "gap"
label = "Perché non si può inviare"
codes = "benefit_gap"
*/
-- The keys are the names of the fields that INPS asks. The beneficiary is the person, or the head of the household. Tax codes in the
-- forms that its schema takes: letters in place of digits (omocodia) pass only in the last three. A protected person is sent by hand.
WITH given AS (
  SELECT e.id, coalesce(e.person, n.head) AS person
    FROM economic_aid AS e
    LEFT JOIN household AS n ON n.id = e.household
   WHERE e.decided_on BETWEEN :from AND :to
), known AS (
  SELECT g.id, p.protected, p.id AS person,
         (SELECT k.value FROM person_key AS k
           WHERE k.person = p.id AND k.kind = 'CF' AND coalesce(k.valid_to, '9999') >= :as_of ORDER BY k.id DESC LIMIT 1) AS tax_code,
         (SELECT c.istat FROM address AS d JOIN comune AS c ON c.id = d.comune
           WHERE d.person = p.id AND d.role = 'residence'
             AND e.decided_on BETWEEN coalesce(d.valid_from, '') AND coalesce(d.valid_to, '9999')
           ORDER BY d.valid_from DESC LIMIT 1) AS comune,
         (SELECT i.id FROM isee AS i
           WHERE i.person = p.id AND e.decided_on BETWEEN coalesce(i.valid_from, '') AND coalesce(i.valid_to, '9999')
           ORDER BY i.valid_from DESC, i.id DESC LIMIT 1) AS isee
    FROM given AS g
    JOIN economic_aid AS e ON e.id = g.id
    LEFT JOIN person AS p ON p.id = g.person
), lead AS (
  SELECT lead_body, lead_tax_code FROM ambito ORDER BY id LIMIT 1
)
SELECT e.code AS record,
       CASE WHEN e.organisation IS NULL THEN l.lead_tax_code ELSE coalesce(o.tax_code, b.tax_code) END AS ente_cf,
       CASE WHEN e.organisation IS NULL THEN l.lead_body ELSE o.name END AS ente_denominazione,
       CASE WHEN NOT k.protected THEN k.tax_code END AS cf_beneficiario,
       e.kind AS denominazione,
       e.decided_on,
       coalesce(e.valid_from, e.decided_on) AS data_inizio,
       e.valid_to AS data_fine,
       e.amount AS importo,
       CASE WHEN e.valid_to IS NOT NULL
            THEN 12 * (substr(e.valid_to, 1, 4) - substr(coalesce(e.valid_from, e.decided_on), 1, 4))
                 + substr(e.valid_to, 6, 2) - substr(coalesce(e.valid_from, e.decided_on), 6, 2) + 1 END AS n_mensilita,
       e.means_test AS prova_mezzi,
       CASE WHEN NOT k.protected THEN i.dsu_protocol END AS protocollo_dsu,
       CASE WHEN NOT k.protected THEN i.amount END AS isee_valore,
       CASE WHEN NOT k.protected THEN k.comune END AS comune_residenza,
       CASE WHEN k.person IS NULL THEN 'nobody'
            WHEN k.protected THEN 'protected'
            WHEN k.tax_code IS NULL THEN 'no_tax_code'
            WHEN NOT (upper(k.tax_code) GLOB '[A-Z][A-Z][A-Z][A-Z][A-Z][A-Z][0-9][0-9][A-Z][0-9][0-9][A-Z][A-Z0-9][A-Z0-9][A-Z0-9][A-Z]'
                      OR k.tax_code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]') THEN 'tax_code_refused'
            WHEN CASE WHEN e.organisation IS NULL THEN l.lead_tax_code ELSE coalesce(o.tax_code, b.tax_code) END IS NULL THEN 'no_body'
            END AS gap
  FROM economic_aid AS e
  JOIN known AS k ON k.id = e.id
  LEFT JOIN isee AS i ON i.id = k.isee
  LEFT JOIN organisation AS o ON o.id = e.organisation
  LEFT JOIN local_body AS b ON b.id = o.local_body
  LEFT JOIN lead AS l ON 1
