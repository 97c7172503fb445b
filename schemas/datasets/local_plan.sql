/*
label = "Linee del PAL"
grain = "una linea del piano locale di un'annualità, o ciò che sta fuori da ogni linea"
record = "record"
order = ["fund", "year", "position", "number"]
uses = ["obligations", "charged_lines"]
requirement = "S-107"

[[column]]
key = "record"
label = "Linea del PAL"

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
key = "number"
label = "Numero"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "line"
label = "Linea di azione"
codes = "line"

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
key = "paid"
label = "Pagato"
type = "money"

[[column]]
key = "charged"
label = "Imputato"
type = "money"

[[column]]
key = "uncommitted"
label = "Da impegnare"
type = "money"

[[column]]
key = "residual"
label = "Residuo"
type = "money"
*/
-- Cumulative on the day asked. An act or a cost of no line of its own is of the line of its intervention where the annuality has
-- just one; what is left makes a row of its own, so that the rows of an annuality add up to the whole of it.
WITH single AS (
  SELECT fund_annuality, intervention, min(id) AS plan_line FROM plan_line WHERE intervention IS NOT NULL GROUP BY 1, 2 HAVING count(*) = 1
), obliged AS (
  SELECT o.fund_annuality, coalesce(o.plan_line, s.plan_line) AS plan_line, sum(w.amount + w.changes) AS committed, sum(w.liquidated) AS liquidated,
         sum((SELECT sum(p.amount) FROM payment_order AS p WHERE p.obligation = o.id AND p.receipt_on <= :as_of)) AS paid
    FROM obligations AS w
    JOIN obligation AS o ON o.code = w.obligation
    LEFT JOIN single AS s ON s.fund_annuality = o.fund_annuality AND s.intervention = o.intervention
   WHERE o.fund_annuality IS NOT NULL
   GROUP BY 1, 2
), spent AS (
  SELECT a.fund_annuality, coalesce(a.plan_line, s.plan_line) AS plan_line, sum(l.amount) AS charged
    FROM charged_lines AS l
    JOIN allocation AS a ON a.id = l.id
    LEFT JOIN single AS s ON s.fund_annuality = a.fund_annuality AND s.intervention = a.intervention
   GROUP BY 1, 2
), listed AS (
  SELECT id AS plan_line, fund_annuality FROM plan_line
   UNION
  SELECT plan_line, fund_annuality FROM obliged WHERE plan_line IS NULL
   UNION
  SELECT plan_line, fund_annuality FROM spent WHERE plan_line IS NULL
)
SELECT coalesce(p.code, y.code) AS record,
       f.acronym AS fund,
       y.year,
       coalesce(CAST(p.number AS INTEGER), 9999) AS position,
       coalesce(p.number, '—') AS number,
       coalesce(p.title, 'fuori dalle linee del piano') AS title,
       i.acronym AS intervention,
       p.line,
       p.amount AS planned,
       coalesce(o.committed, 0) AS committed,
       coalesce(o.liquidated, 0) AS liquidated,
       coalesce(o.paid, 0) AS paid,
       coalesce(s.charged, 0) AS charged,
       p.amount - coalesce(o.committed, 0) AS uncommitted,
       p.amount - coalesce(o.paid, 0) AS residual
  FROM listed AS l
  JOIN fund_annuality AS y ON y.id = l.fund_annuality
  JOIN fund AS f ON f.id = y.fund
  LEFT JOIN plan_line AS p ON p.id = l.plan_line
  LEFT JOIN intervention AS i ON i.id = p.intervention
  LEFT JOIN obliged AS o ON o.fund_annuality = l.fund_annuality AND o.plan_line IS l.plan_line
  LEFT JOIN spent AS s ON s.fund_annuality = l.fund_annuality AND s.plan_line IS l.plan_line
