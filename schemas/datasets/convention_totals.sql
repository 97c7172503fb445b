/*
label = "Convenzioni con i loro addenda"
grain = "una convenzione con tutti i suoi addenda"
record = "root"
order = ["root"]
uses = ["conventions"]
requirement = "S-114"

[[column]]
key = "root"
label = "Convenzione"

[[column]]
key = "title"
label = "Oggetto"

[[column]]
key = "addenda"
label = "Addenda"
type = "integer"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "budget"
label = "Budget dei partner"
type = "money"

[[column]]
key = "charged"
label = "Imputato"
type = "money"

[[column]]
key = "own"
label = "Risorse proprie"
type = "money"

[[column]]
key = "residual"
label = "Residuo"
type = "money"
*/
-- The same rows as conventions, added up.
SELECT c.root,
       max(CASE WHEN NOT c.addendum THEN c.title END) AS title,
       sum(c.addendum) AS addenda,
       min(c.valid_from) AS valid_from,
       max(c.valid_to) AS valid_to,
       sum(c.amount) AS amount,
       sum(c.budget) AS budget,
       sum(c.charged) AS charged,
       sum(c.own) AS own,
       sum(c.residual) AS residual
  FROM conventions AS c
 GROUP BY c.root
