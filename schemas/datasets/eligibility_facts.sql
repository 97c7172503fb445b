/*
label = "Titoli e prove di chi chiede"
grain = "un beneficio, un'attestazione ISEE o una presa in carico"
record = "record"
order = ["kind", "first_day", "record"]
requirement = "S-098"

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
-- Of the persons and households in temp.subject. The ADI is of the household, the SFL of one person.
SELECT 'measure' AS kind,
       CASE g.measure WHEN 'qpe' THEN 'PE' ELSE g.measure END AS title,
       g.code AS record,
       coalesce(g.valid_from, g.applied_on) AS first_day,
       coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN g.status_on END) AS last_day,
       coalesce(g.decision, CASE g.status WHEN 'requested' THEN 'pending' END, '') = 'pending' AS pending,
       NULL AS amount,
       g.reference_day AS extract
  FROM measure_grant AS g
  JOIN temp.subject AS s ON s.register = 'measure_grant' AND s.id = g.id
 WHERE coalesce(g.decision, '') <> 'rejected'
   AND (g.measure <> 'SFL' OR g.person IN (SELECT id FROM temp.subject WHERE register = 'person'))
UNION ALL
SELECT 'isee', 'ISEE', i.code, i.valid_from, i.valid_to, 0, i.amount, i.reference_day
  FROM isee AS i
 WHERE i.person IN (SELECT id FROM temp.subject WHERE register = 'person')
    OR i.household IN (SELECT id FROM temp.subject WHERE register = 'household')
UNION ALL
SELECT 'care_case', '', c.code, c.opened_on, date(c.closed_on, '-1 day'), 0, NULL, c.reference_day
  FROM care_case AS c
  JOIN temp.subject AS s ON s.register = 'care_case' AND s.id = c.id
