/*
label = "Risorse della supervisione"
grain = "un'annualità del fondo della supervisione"
record = "fund_annuality"
order = ["year"]
requirement = "S-113"
uses = ["charged_lines", "obligation_moves", "annuality_cups"]

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
key = "cup"
label = "CUP"

[[column]]
key = "allotted"
label = "Assegnato"
type = "money"

[[column]]
key = "committed"
label = "Impegnato"
type = "money"

[[column]]
key = "ordered"
label = "Mandati"
type = "money"

[[column]]
key = "charged"
label = "Imputato"
type = "money"
*/
SELECT y.code AS fund_annuality,
       f.acronym AS fund,
       y.year,
       (SELECT k.cup FROM annuality_cups AS k WHERE k.fund_annuality = y.id) AS cup,
       y.allotted,
       coalesce((SELECT sum(m.amount) FROM obligation_moves AS m WHERE m.fund_annuality = y.id AND m.day <= :as_of), 0) AS committed,
       coalesce((SELECT sum(p.amount) FROM payment_order AS p JOIN obligation AS o ON o.id = p.obligation
                  WHERE o.fund_annuality = y.id AND p.day <= :as_of), 0) AS ordered,
       coalesce((SELECT sum(c.amount) FROM charged_lines AS c WHERE c.fund_annuality = y.id), 0) AS charged
  FROM fund_annuality AS y
  JOIN fund AS f ON f.id = y.fund
 WHERE f.acronym = 'PNRR-1.1.4'
