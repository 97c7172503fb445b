/*
label = "Condizioni del progetto"
grain = "una condizione per iniziare"
record = "condition"
order = ["position"]
requirement = "S-059"

[[column]]
key = "condition"
label = "Condizione"

[[column]]
key = "position"
label = "Ordine"
type = "integer"

[[column]]
key = "met"
label = "C'è"

[[column]]
key = "detail"
label = "Che cosa si sa"
*/
-- What does not concern the project is not asked: "non serve".
SELECT 'Dichiarazione: non sostituisce personale' AS condition, 1 AS position,
       CASE WHEN replaces_no_staff = 1 THEN 'sì' ELSE 'manca' END AS met, NULL AS detail
  FROM puc_project WHERE id = :record
 UNION ALL
SELECT 'Dichiarazione: non è un''opera pubblica', 2, CASE WHEN no_public_works = 1 THEN 'sì' ELSE 'manca' END, NULL
  FROM puc_project WHERE id = :record
 UNION ALL
SELECT 'Convenzione con l''ente attuatore', 3,
       CASE WHEN j.implementer IS NULL THEN 'non serve'
            WHEN coalesce(k.valid_from, k.signed_on, '9999') <= :as_of AND coalesce(k.valid_to, '9999') >= :as_of THEN 'sì'
            WHEN k.id IS NOT NULL THEN 'non in corso' ELSE 'manca' END,
       k.number || coalesce(' fino al ' || strftime('%d/%m/%Y', k.valid_to), '')
  FROM puc_project AS j LEFT JOIN convention AS k ON k.id = j.convention WHERE j.id = :record
 UNION ALL
SELECT 'Accordo tra comuni, per chi viene da un altro', 4,
       CASE WHEN coalesce(k.valid_from, k.signed_on, '9999') <= :as_of AND coalesce(k.valid_to, '9999') >= :as_of THEN 'sì'
            ELSE 'no' END, coalesce(k.number, 'solo chi risiede nel comune')
  FROM puc_project AS j LEFT JOIN convention AS k ON k.id = j.comuni_agreement WHERE j.id = :record
 UNION ALL
SELECT 'Assicurazione INAIL attivata prima dell''inizio', 5,
       CASE WHEN inail_activated_on IS NULL THEN 'manca' WHEN inail_activated_on < coalesce(starts_on, '9999') THEN 'sì' ELSE 'in ritardo' END,
       'attivata il ' || strftime('%d/%m/%Y', inail_activated_on)
  FROM puc_project WHERE id = :record
 UNION ALL
SELECT 'Copertura RCT dal primo giorno', 6,
       CASE WHEN rct_policy IS NULL THEN 'manca' WHEN rct_from <= starts_on AND coalesce(rct_to, '9999') >= coalesce(ends_on, starts_on) THEN 'sì' ELSE 'non tutto il periodo' END,
       rct_policy || coalesce(' dal ' || strftime('%d/%m/%Y', rct_from), '') || coalesce(' al ' || strftime('%d/%m/%Y', rct_to), '')
  FROM puc_project WHERE id = :record
 UNION ALL
SELECT 'Valutazione dei rischi', 7, CASE WHEN risk_document IS NULL THEN 'manca' ELSE 'sì' END, risk_document
  FROM puc_project WHERE id = :record
 UNION ALL
SELECT 'Formazione sulla sicurezza prevista', 8, CASE WHEN safety_training IS NULL THEN 'manca' ELSE 'sì' END, safety_training
  FROM puc_project WHERE id = :record
