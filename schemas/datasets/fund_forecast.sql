/*
label = "Previsione di spesa dei fondi"
grain = "un'annualità di un fondo, alla data"
record = "fund_annuality"
order = ["fund", "year"]
requirement = "S-107"
uses = ["charged_lines", "obligations"]

[[column]]
key = "fund_annuality"
label = "Annualità"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Anno"
type = "integer"

[[column]]
key = "spend_to"
label = "Da spendere entro"
type = "day"

[[column]]
key = "days_left"
label = "Giorni che restano"
type = "integer"

[[column]]
key = "allotted"
label = "Assegnato"
type = "money"

[[column]]
key = "received"
label = "Incassato"
type = "money"

[[column]]
key = "planned"
label = "Programmato nel PAL"
type = "money"

[[column]]
key = "promised"
label = "Promesso nelle convenzioni"
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
label = "Imputato senza gli esclusi"
type = "money"

[[column]]
key = "reported"
label = "Rendicontato"
type = "money"

[[column]]
key = "reported_share"
label = "Rendicontato sull'assegnato"
type = "share"

[[column]]
key = "to_commit"
label = "Da impegnare"
type = "money"

[[column]]
key = "to_spend"
label = "Da spendere"
type = "money"

[[column]]
key = "year_spent"
label = "Mandati degli ultimi 365 giorni"
type = "money"

[[column]]
key = "expected"
label = "Spesa attesa da qui al termine"
type = "money"

[[column]]
key = "at_risk"
label = "Resterebbe"
type = "money"

[[column]]
key = "finish_on"
label = "A questo ritmo finisce il"
type = "day"

[[column]]
key = "reading"
label = "Che cosa vuol dire"
*/
-- What is left is the allotted less the liquidated. The pace is that of the orders of the last 365 days: a straight line, no plan. What a
-- convention promises to an annuality is the amount of its fund, or its own where it has one fund alone.
WITH obliged AS (
  SELECT fund, year, sum(amount + changes) AS committed, sum(liquidated) AS liquidated FROM obligations WHERE fund IS NOT NULL GROUP BY 1, 2
), ordered AS (
  SELECT o.fund_annuality, sum(CASE WHEN p.day > date(:as_of, '-365 days') THEN p.amount ELSE 0 END) AS year_spent,
         sum(CASE WHEN p.receipt_on <= :as_of THEN p.amount ELSE 0 END) AS paid
    FROM payment_order AS p
    JOIN obligation AS o ON o.id = p.obligation
   WHERE p.day <= :as_of
   GROUP BY 1
), promised AS (
  SELECT k.fund_annuality,
         sum(coalesce(k.amount, CASE WHEN (SELECT count(*) FROM convention_fund AS n WHERE n.convention = c.id) = 1 THEN c.amount END)) AS amount
    FROM convention_fund AS k
    JOIN convention AS c ON c.id = k.convention
   WHERE coalesce(c.valid_from, '') <= :as_of
   GROUP BY 1
), summed AS (
  SELECT y.code, f.acronym AS fund, y.year, y.spend_to, CAST(julianday(y.spend_to) - julianday(:as_of) AS INTEGER) AS days_left, y.allotted, y.received,
         (SELECT sum(p.amount) FROM plan_line AS p WHERE p.fund_annuality = y.id) AS planned,
         (SELECT amount FROM promised AS p WHERE p.fund_annuality = y.id) AS promised,
         coalesce(o.committed, 0) AS committed, coalesce(o.liquidated, 0) AS liquidated,
         coalesce(r.paid, 0) AS paid,
         (SELECT coalesce(sum(c.counted), 0) FROM charged_lines AS c WHERE c.fund_annuality = y.id) AS charged,
         (SELECT coalesce(sum(c.reported), 0) FROM charged_lines AS c WHERE c.fund_annuality = y.id) AS reported,
         y.allotted - coalesce(o.liquidated, 0) AS to_spend,
         coalesce(r.year_spent, 0) AS year_spent
    FROM fund_annuality AS y
    JOIN fund AS f ON f.id = y.fund
    LEFT JOIN obliged AS o ON o.fund = f.acronym AND o.year = y.year
    LEFT JOIN ordered AS r ON r.fund_annuality = y.id
), paced AS (
  SELECT *,
         CASE WHEN days_left >= 0 THEN min(max(to_spend, 0), max((2 * year_spent * days_left + 365) / 730, 0)) END AS expected,
         CASE WHEN to_spend > 0 AND year_spent > 0 THEN date(:as_of, '+' || ((to_spend * 365 + year_spent - 1) / year_spent) || ' days') END AS finish_on
    FROM summed
)
SELECT code AS fund_annuality, fund, year, spend_to, days_left, allotted, received, planned, promised, committed, liquidated, paid, charged,
       reported,
       (2 * reported * 10000 + allotted) / (2 * nullif(allotted, 0)) AS reported_share,
       allotted - committed AS to_commit,
       to_spend,
       year_spent,
       expected,
       CASE WHEN days_left < 0 THEN max(to_spend, 0) ELSE max(to_spend, 0) - expected END AS at_risk,
       finish_on,
       CASE WHEN allotted = 0 THEN 'manca l''assegnato'
            WHEN to_spend <= 0 THEN 'speso'
            WHEN spend_to IS NULL THEN 'non si sa entro quando si può spendere'
            WHEN days_left < 0 THEN 'il termine è passato'
            WHEN year_spent <= 0 THEN 'nessun mandato negli ultimi 365 giorni'
            WHEN finish_on <= spend_to THEN 'a questo ritmo si spende in tempo'
            ELSE 'a questo ritmo non si spende tutto' END AS reading
  FROM paced
