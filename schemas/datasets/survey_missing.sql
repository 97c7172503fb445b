/*
label = "Che cosa manca alla rilevazione"
grain = "una cosa che manca a una quota di un'annualità per trasmettere la rilevazione"
record = "fund_annuality"
order = ["quota", "year", "control"]

[[column]]
key = "fund_annuality"
label = "Annualità del fondo"

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
-- An obligation carried over to a later year counts once, where it began. Acts of liquidation and
-- payment orders are the same money seen twice: what an act and its orders say counts once, the larger of the two; so do the
-- acts and the orders of an obligation that nobody linked. Where accounting gives no act, the order counts from its day.
WITH change AS (
  SELECT obligation, sum(amount) AS amount FROM obligation_change WHERE day <= :as_of AND kind <> 'reimputation' GROUP BY obligation
), committed AS (
  SELECT o.fund_annuality, sum(o.amount + coalesce(c.amount, 0)) AS amount
    FROM obligation AS o
    LEFT JOIN change AS c ON c.obligation = o.id
   WHERE o.day <= :as_of AND o.continues IS NULL
   GROUP BY o.fund_annuality
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
), previous AS (
  SELECT fund_annuality, max(as_of) AS as_of FROM survey_round WHERE as_of < :as_of GROUP BY fund_annuality
)
, quotas AS (
SELECT y.code AS fund_annuality,
       f.survey_quota AS quota,
       y.year,
       y.decree,
       y.cup,
       y.allotted,
       coalesce(c.amount, 0) AS committed,
       y.allotted - coalesce(c.amount, 0) AS uncommitted,
       typed.uncommitted_reason,
       typed.commit_by,
       coalesce(l.amount, 0) AS liquidated,
       typed.spend_by,
       y.allotted - coalesce(l.amount, 0) AS residue,
       p.as_of AS previous_day,
       p.committed AS previous_committed,
       p.liquidated AS previous_liquidated,
       coalesce(c.amount, 0) - p.committed AS committed_change,
       coalesce(l.amount, 0) - p.liquidated AS liquidated_change,
       typed.decrease_cause
  FROM fund_annuality AS y
  JOIN fund AS f ON f.id = y.fund
  LEFT JOIN committed AS c ON c.fund_annuality = y.id
  LEFT JOIN liquidated AS l ON l.fund_annuality = y.id
  LEFT JOIN previous ON previous.fund_annuality = y.id
  LEFT JOIN survey_round AS p ON p.fund_annuality = y.id AND p.as_of = previous.as_of
  LEFT JOIN survey_round AS typed ON typed.fund_annuality = y.id AND typed.as_of = :as_of
 WHERE f.survey_quota IS NOT NULL
)
SELECT fund_annuality, quota, year, 'C03' AS control, 'motivazione del mancato impegno' AS missing, uncommitted AS amount
  FROM quotas
 WHERE uncommitted > 0 AND uncommitted_reason IS NULL
UNION ALL
SELECT fund_annuality, quota, year, 'C03', 'data prevista di impegno', uncommitted
  FROM quotas
 WHERE uncommitted > 0 AND commit_by IS NULL
UNION ALL
SELECT fund_annuality, quota, year, 'C03', 'la data prevista di impegno è già passata', uncommitted
  FROM quotas
 WHERE uncommitted > 0 AND commit_by < :as_of
UNION ALL
SELECT fund_annuality, quota, year, 'C03', 'data prevista di fine spesa', residue
  FROM quotas
 WHERE residue > 0 AND spend_by IS NULL
UNION ALL
SELECT fund_annuality, quota, year, 'C02', 'causa della diminuzione dell''impegnato', committed_change
  FROM quotas
 WHERE committed_change < 0 AND decrease_cause IS NULL
UNION ALL
SELECT fund_annuality, quota, year, 'C02', 'causa della diminuzione del liquidato', liquidated_change
  FROM quotas
 WHERE liquidated_change < 0 AND decrease_cause IS NULL
UNION ALL
SELECT fund_annuality, quota, year, 'C01', 'impegnato oltre l''assegnato', -uncommitted
  FROM quotas
 WHERE uncommitted < 0
UNION ALL
SELECT fund_annuality, quota, year, 'C01', 'liquidato oltre l''impegnato', liquidated - committed
  FROM quotas
 WHERE liquidated > committed
