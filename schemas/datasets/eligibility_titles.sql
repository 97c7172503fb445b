/*
label = "Ciò che dà titolo"
grain = "una misura non respinta, un'attestazione ISEE, una presa in carico"
record = "record"
order = ["kind", "record"]
requirement = "S-098"

[[column]]
key = "register"
label = "Registro"

[[column]]
key = "id"
label = "Numero"
type = "integer"

[[column]]
key = "household"
label = "Nucleo"
type = "integer"

[[column]]
key = "person"
label = "Persona"
type = "integer"

[[column]]
key = "kind"
label = "Che cosa"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "record"
label = "Record"

[[column]]
key = "first_day"
label = "Dal"
type = "day"

[[column]]
key = "last_day"
label = "Al"
type = "day"

[[column]]
key = "pending"
label = "In attesa"
type = "flag"

[[column]]
key = "amount"
label = "ISEE"
type = "money"

[[column]]
key = "extract"
label = "Estrazione"
type = "day"
*/
-- Of whoever it is. A case that is closed gives no title on the day of its closing.
SELECT 'measure_grant' AS register, g.id, g.household, g.person,
       'measure' AS kind,
       CASE g.measure WHEN 'qpe' THEN 'PE' ELSE g.measure END AS title,
       g.code AS record,
       coalesce(g.valid_from, g.applied_on) AS first_day,
       coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN g.status_on END) AS last_day,
       coalesce(g.decision, CASE g.status WHEN 'requested' THEN 'pending' END, '') = 'pending' AS pending,
       NULL AS amount,
       g.reference_day AS extract
  FROM measure_grant AS g
 WHERE coalesce(g.decision, '') <> 'rejected'
UNION ALL
SELECT 'isee', i.id, i.household, i.person, 'isee', 'ISEE', i.code, i.valid_from, i.valid_to, 0, i.amount, i.reference_day
  FROM isee AS i
UNION ALL
SELECT 'care_case', c.id, c.household, c.person, 'care_case', '', c.code, c.opened_on, date(c.closed_on, '-1 day'), 0, NULL, c.reference_day
  FROM care_case AS c
