/*
label = "Allegati richiesti che mancano"
grain = "un tipo di allegato che manca a una spesa"
record = "expense_code"
day = "day"
order = ["expense_code", "kind"]
uses = ["expenses_asked", "expense_papers"]
requirement = "S-098"

[[column]]
key = "expense"
label = "Spesa"
type = "integer"

[[column]]
key = "expense_code"
label = "Documento"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "kind"
label = "Tipo di allegato"
codes = "attachment_kind"

[[column]]
key = "cost_kind"
label = "Voce di costo"
codes = "cost_kind"

[[column]]
key = "due"
label = "Da rendicontare"
type = "flag"

[[column]]
key = "source"
label = "Fonte"

[[column]]
key = "evidence"
label = "Evidenza"
codes = "evidence"
*/
-- Due: lines that somebody has admitted, checked or sent; the others are still in hand.
WITH have AS MATERIALIZED (SELECT DISTINCT expense, kind FROM expense_papers)
SELECT e.id AS expense, e.code AS expense_code, e.day, r.kind, a.cost_kind,
       max(coalesce(a.reporting_state, '') IN ('checked', 'approved', 'sent') OR coalesce(a.admitted, 0) > 0) AS due,
       min(r.source) AS source, min(r.evidence) AS evidence
  FROM expenses_asked AS q
  JOIN expense AS e ON e.id = q.id AND e.kind <> 'transfer' AND e.day <= :as_of
  JOIN allocation AS a ON a.expense = e.id
  JOIN fund_annuality AS y ON y.id = a.fund_annuality
  JOIN attachment_rule AS r ON r.cost_kind = a.cost_kind AND coalesce(r.fund, y.fund) = y.fund
   AND e.day BETWEEN coalesce(r.valid_from, '') AND coalesce(r.valid_to, '9999')
 WHERE (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND NOT EXISTS (SELECT 1 FROM have AS p WHERE p.expense = e.id AND p.kind = r.kind)
 GROUP BY e.id, r.kind, a.cost_kind
