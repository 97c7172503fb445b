/*
label = "Riepilogo dati economico finanziari"
grain = "una quota di un'annualità, con valori cumulati alla data"
record = "fund_annuality"
order = ["quota", "year"]
uses = ["obligation_moves", "annuality_cups"]

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
key = "decree"
label = "Decreto di riparto"

[[column]]
key = "cup"
label = "CUP"

[[column]]
key = "allotted"
label = "Risorse assegnate"
type = "money"

[[column]]
key = "committed"
label = "Impegnato"
type = "money"

[[column]]
key = "uncommitted"
label = "Non impegnato"
type = "money"

[[column]]
key = "uncommitted_reason"
label = "Motivazione del mancato impegno"

[[column]]
key = "commit_by"
label = "Data prevista di impegno"
type = "day"

[[column]]
key = "liquidated"
label = "Liquidato"
type = "money"

[[column]]
key = "paid"
label = "Pagato"
type = "money"

[[column]]
key = "spend_by"
label = "Data prevista di fine spesa"
type = "day"

[[column]]
key = "residue"
label = "Residuo"
type = "money"

[[column]]
key = "previous_day"
label = "Rilevazione precedente"
type = "day"

[[column]]
key = "previous_committed"
label = "Impegnato, rilevazione precedente"
type = "money"

[[column]]
key = "previous_liquidated"
label = "Liquidato, rilevazione precedente"
type = "money"

[[column]]
key = "committed_change"
label = "Variazione dell'impegnato"
type = "money"

[[column]]
key = "liquidated_change"
label = "Variazione del liquidato"
type = "money"

[[column]]
key = "decrease_cause"
label = "Causa della diminuzione"
codes = "decrease_cause"

[[column]]
key = "to_confirm"
label = "Da confermare"
type = "flag"
*/
-- Acts of liquidation and
-- payment orders are the same money seen twice: what an act and its orders say counts once, the larger of the two; so do the
-- acts and the orders of an obligation that nobody linked. Where accounting gives no act, the order counts from its day.
-- Paid is what has a receipt. What a round copied from the one before and nobody has confirmed is not said.
-- Where the round says which quotas and annualities it asks for, only those.
WITH committed AS (
  SELECT fund_annuality, sum(amount) AS amount FROM obligation_moves WHERE day <= :as_of GROUP BY fund_annuality
), ordered AS (
  SELECT p.obligation, l.id AS liquidation, sum(p.amount) AS amount
    FROM payment_order AS p
    LEFT JOIN liquidation AS l ON l.id = p.liquidation AND l.obligation = p.obligation AND l.day <= :as_of
   WHERE min(p.day, coalesce(p.receipt_on, p.day)) <= :as_of
   GROUP BY 1, 2
), act AS (
  SELECT l.obligation, CASE WHEN l.id IN (SELECT liquidation FROM ordered) THEN l.id END AS liquidation, sum(l.amount) AS amount
    FROM liquidation AS l
   WHERE l.day <= :as_of
   GROUP BY 1, 2
), paper AS (
  SELECT obligation, max(amount) AS amount
    FROM (SELECT * FROM ordered UNION ALL SELECT * FROM act)
   GROUP BY obligation, liquidation
), liquidated AS (
  SELECT o.fund_annuality, sum(paper.amount) AS amount
    FROM paper
    JOIN obligation AS o ON o.id = paper.obligation
   GROUP BY o.fund_annuality
), paid AS (
  SELECT o.fund_annuality, sum(p.amount) AS amount
    FROM payment_order AS p
    JOIN obligation AS o ON o.id = p.obligation
   WHERE p.receipt_on <= :as_of
   GROUP BY o.fund_annuality
), previous AS (
  SELECT fund_annuality, max(as_of) AS as_of FROM survey_round WHERE as_of < :as_of GROUP BY fund_annuality
)
SELECT y.code AS fund_annuality,
       f.acronym AS fund,
       f.survey_quota AS quota,
       y.year,
       y.decree,
       (SELECT k.cup FROM annuality_cups AS k WHERE k.fund_annuality = y.id) AS cup,
       y.allotted,
       coalesce(c.amount, 0) AS committed,
       y.allotted - coalesce(c.amount, 0) AS uncommitted,
       CASE WHEN typed.to_confirm IS NOT 1 THEN typed.uncommitted_reason END AS uncommitted_reason,
       CASE WHEN typed.to_confirm IS NOT 1 THEN typed.commit_by END AS commit_by,
       coalesce(l.amount, 0) AS liquidated,
       coalesce(d.amount, 0) AS paid,
       CASE WHEN typed.to_confirm IS NOT 1 THEN typed.spend_by END AS spend_by,
       y.allotted - coalesce(l.amount, 0) AS residue,
       p.as_of AS previous_day,
       p.committed AS previous_committed,
       p.liquidated AS previous_liquidated,
       coalesce(c.amount, 0) - p.committed AS committed_change,
       coalesce(l.amount, 0) - p.liquidated AS liquidated_change,
       CASE WHEN typed.to_confirm IS NOT 1 THEN typed.decrease_cause END AS decrease_cause,
       coalesce(typed.to_confirm, 0) AS to_confirm
  FROM fund_annuality AS y
  JOIN fund AS f ON f.id = y.fund
  LEFT JOIN committed AS c ON c.fund_annuality = y.id
  LEFT JOIN liquidated AS l ON l.fund_annuality = y.id
  LEFT JOIN paid AS d ON d.fund_annuality = y.id
  LEFT JOIN previous ON previous.fund_annuality = y.id
  LEFT JOIN survey_round AS p ON p.fund_annuality = y.id AND p.as_of = previous.as_of
  LEFT JOIN survey_round AS typed ON typed.fund_annuality = y.id AND typed.as_of = :as_of
  LEFT JOIN survey AS asked ON asked.as_of = :as_of
 WHERE f.survey_quota IS NOT NULL
   AND (asked.quotas IS NULL OR instr(' ' || upper(asked.quotas) || ' ', ' ' || upper(f.survey_quota) || ' ') > 0)
   AND (asked.year_from IS NULL OR y.year >= asked.year_from)
   AND (asked.year_to IS NULL OR y.year <= asked.year_to)
