/*
label = "Costi dei PUC"
grain = "una voce di costo di un progetto"
record = "cost"
order = ["project", "kind", "day", "cost"]
requirement = "S-059"

[[column]]
key = "cost"
label = "Costo"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "project"
label = "PUC"

[[column]]
key = "comune"
label = "ISTAT"

[[column]]
key = "comune_name"
label = "Comune"

[[column]]
key = "kind"
label = "Voce"
codes = "puc_cost_kind"

[[column]]
key = "document"
label = "Documento"

[[column]]
key = "planned"
label = "Previsto"
type = "money"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "source"
label = "Fonte"
codes = "puc_cost_source"

[[column]]
key = "order_number"
label = "Mandato"

[[column]]
key = "note"
label = "Note"
*/
-- A cost without a day is of the whole project.
SELECT k.code AS cost, k.day, j.number AS project, c.istat AS comune, c.name AS comune_name, k.kind, e.number AS document, k.planned, k.amount, k.source,
       o.number AS order_number, k.note
  FROM puc_cost AS k
  JOIN puc_project AS j ON j.id = k.puc_project
  LEFT JOIN comune AS c ON c.id = j.comune
  LEFT JOIN expense AS e ON e.id = k.expense
  LEFT JOIN payment_order AS o ON o.id = k.payment_order
 WHERE (k.day BETWEEN :from AND :to)
    OR (k.day IS NULL AND coalesce(j.starts_on, '') <= :to AND coalesce(j.ends_on, '9999') >= :from)
