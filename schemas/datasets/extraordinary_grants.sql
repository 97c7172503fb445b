/*
label = "Contributi straordinari"
grain = "un contributo straordinario: l'annualità di un fondo"
record = "fund_annuality"
order = ["fund", "year"]
requirement = "S-107"
parameters = ["EXTRAORDINARY_GRANT_DAYS"]
uses = ["obligation_moves", "annuality_cups"]

[[column]]
key = "fund_annuality"
label = "Annualità"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "fund_name"
label = "Nome"

[[column]]
key = "year"
label = "Anno"
type = "integer"

[[column]]
key = "grantor"
label = "Amministrazione che lo ha dato"

[[column]]
key = "decree"
label = "Atto di assegnazione"

[[column]]
key = "cup"
label = "CUP"

[[column]]
key = "exercise"
label = "Esercizio"
type = "integer"

[[column]]
key = "due_on"
label = "Da presentare entro"
type = "day"

[[column]]
key = "allotted"
label = "Assegnato"
type = "money"

[[column]]
key = "received"
label = "Incassato"
type = "money"

[[column]]
key = "committed_before"
label = "Impegnato negli anni prima"
type = "money"

[[column]]
key = "ordered_before"
label = "Mandati negli anni prima"
type = "money"

[[column]]
key = "paid_before"
label = "Quietanzato negli anni prima"
type = "money"

[[column]]
key = "committed"
label = "Impegnato nell'anno"
type = "money"

[[column]]
key = "ordered"
label = "Mandati nell'anno"
type = "money"

[[column]]
key = "paid"
label = "Quietanzato nell'anno"
type = "money"
*/
-- The exercise is the year of the last day asked; of what came after --as-of nothing counts.
WITH exercise AS (
  SELECT CAST(substr(:to, 1, 4) AS INTEGER) AS year, substr(:to, 1, 4) || '-01-01' AS first,
         min(substr(:to, 1, 4) || '-12-31', :as_of) AS last
)
SELECT y.code AS fund_annuality,
       f.acronym AS fund,
       f.name AS fund_name,
       y.year,
       f.manager AS grantor,
       y.decree,
       (SELECT k.cup FROM annuality_cups AS k WHERE k.fund_annuality = y.id) AS cup,
       e.year AS exercise,
       date(e.year || '-12-31', '+' || q.value || ' days') AS due_on,
       y.allotted,
       y.received,
       coalesce((SELECT sum(m.amount) FROM obligation_moves AS m
                  WHERE m.fund_annuality = y.id AND m.day BETWEEN '0000' AND date(e.first, '-1 day')), 0) AS committed_before,
       coalesce((SELECT sum(p.amount) FROM payment_order AS p JOIN obligation AS o ON o.id = p.obligation
                  WHERE o.fund_annuality = y.id AND p.day BETWEEN '0000' AND date(e.first, '-1 day')), 0) AS ordered_before,
       coalesce((SELECT sum(p.amount) FROM payment_order AS p JOIN obligation AS o ON o.id = p.obligation
                  WHERE o.fund_annuality = y.id AND p.receipt_on BETWEEN '0000' AND date(e.first, '-1 day')), 0) AS paid_before,
       coalesce((SELECT sum(m.amount) FROM obligation_moves AS m
                  WHERE m.fund_annuality = y.id AND m.day BETWEEN e.first AND e.last), 0) AS committed,
       coalesce((SELECT sum(p.amount) FROM payment_order AS p JOIN obligation AS o ON o.id = p.obligation
                  WHERE o.fund_annuality = y.id AND p.day BETWEEN e.first AND e.last), 0) AS ordered,
       coalesce((SELECT sum(p.amount) FROM payment_order AS p JOIN obligation AS o ON o.id = p.obligation
                  WHERE o.fund_annuality = y.id AND p.receipt_on BETWEEN e.first AND e.last), 0) AS paid
  FROM fund_annuality AS y
  JOIN fund AS f ON f.id = y.fund
  JOIN exercise AS e
  LEFT JOIN temp.parameter AS q
    ON q.id = 'EXTRAORDINARY_GRANT_DAYS' AND e.last BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE y.extraordinary = 1 AND y.year <= e.year
