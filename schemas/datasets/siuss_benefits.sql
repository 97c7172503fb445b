/*
label = "Prestazioni per il flusso SIUSS"
grain = "un contributo deciso nel periodo"
record = "record"
day = "decided_on"
order = ["decided_on", "record"]
uses = ["benefits_to_inps"]
requirement = "S-011"

[[column]]
key = "record"
label = "Contributo"

[[column]]
key = "decided_on"
label = "Deciso il"
type = "day"

[[column]]
key = "nobody"
label = "Senza beneficiario"
type = "flag"

[[column]]
key = "protected"
label = "Persona protetta"
type = "flag"

[[column]]
key = "flusso"
label = "Nome del flusso"

[[column]]
key = "ente_cf"
label = "Codice fiscale dell'ente"

[[column]]
key = "ente_denominazione"
label = "Ente"

[[column]]
key = "ente_comune"
label = "Comune della sede dell'ente"

[[column]]
key = "cf_operatore"
label = "Codice fiscale di chi invia"
personal = true

[[column]]
key = "cf_beneficiario"
label = "Codice fiscale del beneficiario"
personal = true

[[column]]
key = "cognome"
label = "Cognome"

[[column]]
key = "nome"
label = "Nome"

[[column]]
key = "anno_nascita"
label = "Anno di nascita"

[[column]]
key = "luogo_nascita"
label = "Comune di nascita (codice catastale)"

[[column]]
key = "genere"
label = "Sesso"
codes = "sex"

[[column]]
key = "cittadinanza"
label = "Cittadinanza"
codes = "country"

[[column]]
key = "comune_residenza"
label = "Comune di residenza (ISTAT)"

[[column]]
key = "operazione"
label = "Operazione"
codes = "flow_operation"

[[column]]
key = "prova_mezzi"
label = "Prova dei mezzi"
codes = "means_test"

[[column]]
key = "carattere"
label = "Carattere"
codes = "benefit_frequency"

[[column]]
key = "protocollo_dsu"
label = "Protocollo DSU"
personal = true

[[column]]
key = "anno_dsu"
label = "Anno della DSU"

[[column]]
key = "codice_prestazione"
label = "Prestazione"
codes = "aid_kind"

[[column]]
key = "protocollo"
label = "Protocollo della domanda"

[[column]]
key = "data_inizio"
label = "Data inizio"
type = "day"

[[column]]
key = "data_fine"
label = "Data fine"
type = "day"

[[column]]
key = "data_erogazione"
label = "Data di erogazione"
type = "day"

[[column]]
key = "importo"
label = "Importo"
type = "money"

[[column]]
key = "importo_mensile"
label = "Importo mensile"
type = "money"

[[column]]
key = "presa_in_carico"
label = "Presa in carico"
codes = "in_care"

[[column]]
key = "area_utenza"
label = "Area di utenza"
*/
-- The beneficiary as in benefits_to_inps. The place of birth is the one that the tax code holds (a country for who was born abroad).
-- The request is named by the record, with the number of the Ambito before it: a cancellation finds it again. Money that divides
-- by the months is monthly, else whole. Area 3, poverty, where there is a case: the schema asks for it only then.
WITH head AS (
  SELECT a.number, a.lead_body, coalesce(s.cadastral, n.cadastral) AS seat
    FROM ambito AS a
    LEFT JOIN comune AS s ON s.id = a.lead_comune
    LEFT JOIN comune AS n ON 'Comune di ' || n.name = a.lead_body
   ORDER BY a.id LIMIT 1
), given AS (
  SELECT b.*, e.id, e.care_case, coalesce(e.person, h.head) AS beneficiary,
         CASE WHEN e.organisation IS NULL THEN a.seat ELSE c.cadastral END AS seat, a.number,
         b.data_fine IS NOT NULL AND b.n_mensilita > 1 AS months
    FROM benefits_to_inps AS b
    JOIN economic_aid AS e ON e.code = b.record
    LEFT JOIN household AS h ON h.id = e.household
    LEFT JOIN organisation AS o ON o.id = e.organisation
    LEFT JOIN comune AS c ON c.id = o.comune
    LEFT JOIN head AS a ON 1
)
SELECT g.record,
       g.decided_on,
       g.beneficiary IS NULL AS nobody,
       coalesce(p.protected, 0) AS protected,
       printf('Prestazioni %s %s', :from, :to) AS flusso,
       g.ente_cf,
       g.ente_denominazione,
       g.seat AS ente_comune,
       coalesce((SELECT s.tax_code FROM staff AS s WHERE s.code = :actor), g.ente_cf) AS cf_operatore,
       upper(g.cf_beneficiario) AS cf_beneficiario,
       p.surname AS cognome,
       p.name AS nome,
       substr(p.birth_day, 1, 4) AS anno_nascita,
       coalesce(b.cadastral, CASE WHEN length(g.cf_beneficiario) = 16 THEN upper(substr(g.cf_beneficiario, 12, 4)) END) AS luogo_nascita,
       p.sex AS genere,
       p.citizenship AS cittadinanza,
       g.comune_residenza,
       :operation AS operazione,
       g.prova_mezzi,
       CASE WHEN g.months THEN 'periodic' ELSE 'once' END AS carattere,
       CASE WHEN g.prova_mezzi = 'isee' THEN g.protocollo_dsu END AS protocollo_dsu,
       CASE WHEN g.prova_mezzi = 'isee' AND g.protocollo_dsu GLOB 'INPS-ISEE-[0-9][0-9][0-9][0-9]-*' THEN substr(g.protocollo_dsu, 11, 4) END AS anno_dsu,
       g.denominazione AS codice_prestazione,
       g.number || '-' || g.record AS protocollo,
       CASE WHEN g.months THEN g.data_inizio END AS data_inizio,
       CASE WHEN g.months THEN g.data_fine END AS data_fine,
       CASE WHEN NOT g.months THEN g.data_inizio END AS data_erogazione,
       CASE WHEN NOT g.months OR g.importo % g.n_mensilita <> 0 THEN g.importo END AS importo,
       CASE WHEN g.months AND g.importo % g.n_mensilita = 0 THEN g.importo / g.n_mensilita END AS importo_mensile,
       CASE WHEN g.care_case IS NULL THEN 'no' ELSE 'yes' END AS presa_in_carico,
       CASE WHEN g.care_case IS NOT NULL THEN '3' END AS area_utenza
  FROM given AS g
  LEFT JOIN person AS p ON p.id = g.beneficiary
  LEFT JOIN comune AS b ON b.id = p.birth_comune
