/*
label = "Titoli e prove di chi chiede"
grain = "un beneficio, un'attestazione ISEE o una presa in carico"
record = "record"
order = ["kind", "first_day", "record"]
requirement = "S-098"
uses = ["eligibility_titles"]

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
SELECT t.kind, t.title, t.record, t.first_day, t.last_day, t.pending, t.amount, t.extract
  FROM eligibility_titles AS t
  JOIN temp.subject AS s ON s.register = t.register AND s.id = t.id
 WHERE t.register IN ('measure_grant', 'care_case')
   AND (t.title <> 'SFL' OR t.person IN (SELECT id FROM temp.subject WHERE register = 'person'))
UNION ALL
SELECT t.kind, t.title, t.record, t.first_day, t.last_day, t.pending, t.amount, t.extract
  FROM eligibility_titles AS t
 WHERE t.register = 'isee'
   AND (t.person IN (SELECT id FROM temp.subject WHERE register = 'person')
        OR t.household IN (SELECT id FROM temp.subject WHERE register = 'household'))
