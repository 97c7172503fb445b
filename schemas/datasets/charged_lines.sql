/*
label = "Imputazioni che contano"
grain = "una parte di un documento che conta sull'annualità"
record = "allocation"
day = "day"
order = ["allocation"]
uses = ["control_cuts"]
requirement = "S-098"

[[column]]
key = "allocation"
label = "Imputazione"

[[column]]
key = "id"
label = "Numero"
type = "integer"

[[column]]
key = "expense"
label = "Documento"
type = "integer"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "fund_annuality"
label = "Annualità"
type = "integer"

[[column]]
key = "intervention"
label = "Intervento"
type = "integer"

[[column]]
key = "amount"
label = "Importo che conta"
type = "money"

[[column]]
key = "cut"
label = "Tolto dai controlli"
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
key = "counted"
label = "Imputato senza gli esclusi"
type = "money"

[[column]]
key = "reported"
label = "Rendicontato"
type = "money"
*/
-- What is charged to an annuality, here and nowhere else: a transfer to another body is no cost yet (its cost is what that body
-- documents), a line that a corrected statement left out is charged no more, what the spender brings as its own never was, and so
-- is what a control has cut. What the office has excluded is charged and does not count: not in what is reported, not in a ceiling.
-- Reported is what counts of a line that was sent; what is approved with its Multifondo code was sent.
WITH line AS (
  SELECT a.code AS allocation, a.id, a.expense, e.day, a.fund_annuality, a.intervention, a.amount AS asked, coalesce(k.amount, 0) AS cut,
         coalesce(a.admitted, a.amount - a.excluded) AS admitted,
         coalesce(a.excluded, a.amount - a.admitted) AS excluded,
         a.reporting_state = 'sent' OR (a.reporting_state = 'approved' AND a.reporting_number <> '') AS sent
    FROM allocation AS a
    JOIN expense AS e ON e.id = a.expense
    LEFT JOIN (SELECT allocation, sum(amount) AS amount FROM control_cuts GROUP BY allocation) AS k ON k.allocation = a.id
   WHERE e.day <= :as_of AND e.kind <> 'transfer' AND NOT coalesce(e.own_contribution, 0)
     AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
), left_over AS (
  SELECT *, CASE WHEN asked < 0 THEN min(asked - cut - coalesce(excluded, 0), 0) ELSE max(asked - cut - coalesce(excluded, 0), 0) END AS counted
    FROM line
)
SELECT allocation, id, expense, day, fund_annuality, intervention, asked - cut AS amount, cut, admitted, excluded, counted,
       iif(sent, counted, 0) AS reported
  FROM left_over
