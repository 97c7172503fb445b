/*
label = "Righe da aprire per una rilevazione"
grain = "una quota di un'annualità chiesta alla data, con i valori del registro e le parole della rilevazione prima"
record = "fund_annuality"
order = ["quota", "year"]
uses = ["survey_quotas"]

[[column]]
key = "fund_annuality"
label = "Annualità del fondo"

[[column]]
key = "as_of"
label = "Alla data"
type = "day"

[[column]]
key = "quota"
label = "Quota"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "allotted"
label = "Risorse assegnate"
type = "money"

[[column]]
key = "committed"
label = "Impegnato"
type = "money"

[[column]]
key = "liquidated"
label = "Liquidato"
type = "money"

[[column]]
key = "residue"
label = "Residuo"
type = "money"

[[column]]
key = "uncommitted_reason"
label = "Motivo del non impegnato"

[[column]]
key = "commit_by"
label = "Impegno previsto entro il"
type = "day"

[[column]]
key = "spend_by"
label = "Fine spesa prevista il"
type = "day"

[[column]]
key = "decrease_cause"
label = "Causa della diminuzione"
codes = "decrease_cause"

[[column]]
key = "to_confirm"
label = "Da confermare"
type = "flag"
*/
-- What the round says already stays; what it does not say comes from the one before, to be confirmed. The cause of a
-- decrease comes only where the values go down again.
SELECT q.fund_annuality,
       :as_of AS as_of,
       q.quota,
       q.year,
       q.allotted,
       q.committed,
       q.liquidated,
       q.residue,
       CASE WHEN s.id IS NULL THEN p.uncommitted_reason ELSE s.uncommitted_reason END AS uncommitted_reason,
       CASE WHEN s.id IS NULL THEN p.commit_by ELSE s.commit_by END AS commit_by,
       CASE WHEN s.id IS NULL THEN p.spend_by ELSE s.spend_by END AS spend_by,
       CASE WHEN s.id IS NOT NULL THEN s.decrease_cause
            WHEN q.committed_change < 0 OR q.liquidated_change < 0 THEN p.decrease_cause END AS decrease_cause,
       CASE WHEN s.id IS NOT NULL THEN coalesce(s.to_confirm, 0)
            ELSE coalesce(p.uncommitted_reason, p.commit_by, p.spend_by) IS NOT NULL END AS to_confirm
  FROM survey_quotas AS q
  JOIN fund_annuality AS y ON y.code = q.fund_annuality
  LEFT JOIN survey_round AS s ON s.fund_annuality = y.id AND s.as_of = :as_of
  LEFT JOIN survey_round AS p ON p.fund_annuality = y.id AND p.as_of = q.previous_day
