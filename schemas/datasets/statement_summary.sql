/*
label = "Quadro del rendiconto"
grain = "un intervento di un'annualità, con una modalità"
record = "intervention_record"
order = ["fund", "year", "position", "modality"]
uses = ["charged_lines", "obligation_moves"]

[[column]]
key = "intervention_record"
label = "Intervento"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "position"
label = "Ordine"
type = "integer"

[[column]]
key = "intervention"
label = "Codice"

[[column]]
key = "intervention_name"
label = "Intervento"

[[column]]
key = "modality"
label = "Modalità"
codes = "modality"

[[column]]
key = "implementer"
label = "Soggetto attuatore"

[[column]]
key = "planned"
label = "Programmato"
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
key = "charged"
label = "Imputato"
type = "money"

[[column]]
key = "admitted"
label = "Ammesso"
type = "money"

[[column]]
key = "excluded"
label = "Escluso"
type = "money"

[[column]]
key = "paid"
label = "Pagato"
type = "money"

[[column]]
key = "reported_before"
label = "Rendicontato in precedenza"
type = "money"

[[column]]
key = "reported_now"
label = "Rendicontato ora"
type = "money"

[[column]]
key = "lines"
label = "Righe"
type = "integer"

[[column]]
key = "worked"
label = "Ore"
type = "minutes"

[[column]]
key = "residue"
label = "Residuo sul programmato"
type = "money"

[[column]]
key = "allotted"
label = "Assegnato"
type = "money"
*/
-- Planned is the last revision of each item; what nobody planned, obliged or measured is not known, and not 0. Paid is what
-- carries the day of payment of its document. Reported before is what an earlier statement has sent; now is the rest
-- of what the office has not excluded.
-- Liquidated as in the dataset obligations.
WITH planned AS (
  SELECT b.fund_annuality, b.intervention, b.modality, sum(b.amount) AS amount
    FROM budget_item AS b
   WHERE coalesce(b.decided_on, '') <= :as_of
     AND NOT EXISTS (SELECT 1 FROM budget_item AS n
                      WHERE n.fund_annuality = b.fund_annuality AND n.intervention = b.intervention
                        AND n.modality = b.modality AND n.line = b.line AND n.cost_kind = b.cost_kind
                        AND n.organisation IS b.organisation AND n.revision > b.revision
                        AND coalesce(n.decided_on, '') <= :as_of)
   GROUP BY b.fund_annuality, b.intervention, b.modality
), charged AS (
  SELECT a.fund_annuality, a.intervention,
         coalesce(a.modality, CASE WHEN g.local_body IS NULL THEN 'codesign' ELSE 'none' END) AS modality,
         sum(c.amount) AS amount, sum(c.counted) AS counted, sum(c.admitted) AS admitted, sum(c.excluded) AS excluded,
         sum(CASE WHEN e.paid_on <= :as_of THEN c.amount ELSE 0 END) AS paid,
         sum(c.reported) AS reported,
         group_concat(DISTINCT g.name) AS implementer,
         count(*) AS lines, sum(e.worked_minutes) AS worked
    FROM charged_lines AS c
    JOIN allocation AS a ON a.id = c.id
    JOIN expense AS e ON e.id = a.expense
    JOIN organisation AS g ON g.id = e.organisation
   GROUP BY 1, 2, 3
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
), obliged AS (
  SELECT o.fund_annuality, o.intervention, coalesce(o.modality, 'none') AS modality,
         coalesce(sum((SELECT sum(m.amount) FROM obligation_moves AS m WHERE m.obligation = o.id AND m.day <= :as_of)), 0) AS amount,
         sum((SELECT sum(paper.amount) FROM paper WHERE paper.obligation = o.id)) AS liquidated
    FROM obligation AS o
   WHERE o.day <= :as_of AND o.intervention IS NOT NULL AND o.fund_annuality IS NOT NULL
   GROUP BY 1, 2, 3
), found AS (
  SELECT fund_annuality, intervention, modality FROM planned
  UNION
  SELECT fund_annuality, intervention, modality FROM charged
  UNION
  SELECT fund_annuality, intervention, modality FROM obliged
)
SELECT i.code AS intervention_record,
       f.acronym AS fund,
       y.year,
       i.position,
       i.acronym AS intervention,
       i.name AS intervention_name,
       t.modality,
       replace(c.implementer, ',', ', ') AS implementer,
       p.amount AS planned,
       o.amount AS committed,
       o.liquidated,
       coalesce(c.amount, 0) AS charged,
       c.admitted,
       c.excluded,
       coalesce(c.paid, 0) AS paid,
       coalesce(c.reported, 0) AS reported_before,
       coalesce(c.counted - c.reported, 0) AS reported_now,
       coalesce(c.lines, 0) AS lines,
       c.worked,
       p.amount - coalesce(c.counted, 0) AS residue,
       y.allotted
  FROM found AS t
  JOIN fund_annuality AS y ON y.id = t.fund_annuality
  JOIN fund AS f ON f.id = y.fund
  JOIN intervention AS i ON i.id = t.intervention
  LEFT JOIN planned AS p ON p.fund_annuality = t.fund_annuality AND p.intervention = t.intervention AND p.modality = t.modality
  LEFT JOIN charged AS c ON c.fund_annuality = t.fund_annuality AND c.intervention = t.intervention AND c.modality = t.modality
  LEFT JOIN obliged AS o ON o.fund_annuality = t.fund_annuality AND o.intervention = t.intervention AND o.modality = t.modality
