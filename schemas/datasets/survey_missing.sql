/*
label = "Che cosa manca alla rilevazione"
grain = "una cosa che manca a una quota di un'annualità per trasmettere la rilevazione"
record = "fund_annuality"
order = ["quota", "year", "control"]
uses = ["survey_quotas"]

[[column]]
key = "fund_annuality"
label = "Annualità del fondo"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "quota"
label = "Quota"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "control"
label = "Controllo"

[[column]]
key = "missing"
label = "Che cosa manca"

[[column]]
key = "amount"
label = "Importo"
type = "money"
*/
SELECT fund_annuality, fund, quota, year, 'C03' AS control, 'motivazione del mancato impegno' AS missing, uncommitted AS amount
  FROM survey_quotas
 WHERE uncommitted > 0 AND uncommitted_reason IS NULL AND to_confirm = 0
UNION ALL
SELECT fund_annuality, fund, quota, year, 'C03', 'data prevista di impegno', uncommitted
  FROM survey_quotas
 WHERE uncommitted > 0 AND commit_by IS NULL AND to_confirm = 0
UNION ALL
SELECT fund_annuality, fund, quota, year, 'C03', 'la data prevista di impegno è già passata', uncommitted
  FROM survey_quotas
 WHERE uncommitted > 0 AND commit_by < :as_of
UNION ALL
SELECT fund_annuality, fund, quota, year, 'C03', 'data prevista di fine spesa', residue
  FROM survey_quotas
 WHERE residue > 0 AND spend_by IS NULL AND to_confirm = 0
UNION ALL
SELECT fund_annuality, fund, quota, year, 'C02', 'causa della diminuzione dell''impegnato', committed_change
  FROM survey_quotas
 WHERE committed_change < 0 AND decrease_cause IS NULL
UNION ALL
SELECT fund_annuality, fund, quota, year, 'C02', 'causa della diminuzione del liquidato', liquidated_change
  FROM survey_quotas
 WHERE liquidated_change < 0 AND decrease_cause IS NULL
UNION ALL
SELECT fund_annuality, fund, quota, year, 'C01', 'impegnato oltre l''assegnato', -uncommitted
  FROM survey_quotas
 WHERE uncommitted < 0
UNION ALL
SELECT fund_annuality, fund, quota, year, 'C01', 'liquidato oltre l''impegnato', liquidated - committed
  FROM survey_quotas
 WHERE liquidated > committed
UNION ALL
SELECT fund_annuality, fund, quota, year, 'C03', 'conferma di motivo e date della rilevazione precedente', uncommitted
  FROM survey_quotas
 WHERE to_confirm = 1
