/*
label = "Ammissibilità di una spesa"
grain = "un'imputazione e una regola che vale per essa"
record = "allocation"
order = ["allocation", "rule"]
uses = ["expense_places"]
requirement = "S-114"

[[column]]
key = "allocation"
label = "Imputazione"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "answer"
label = "Ammissibile"
codes = "eligible"

[[column]]
key = "why"
label = "Perché"

[[column]]
key = "title"
label = "Titolo dei beneficiari"
codes = "beneficiary_title"

[[column]]
key = "rule"
label = "Regola"

[[column]]
key = "source"
label = "Fonte"

[[column]]
key = "evidence"
label = "Evidenza"
codes = "evidence"

[[column]]
key = "verified"
label = "Verificata"
type = "flag"
*/
-- The answer is that of povnet intake eligible; beside it each rule that fits fund, annuality, day and intervention.
SELECT a.code AS allocation, f.acronym AS fund, y.year, i.acronym AS intervention, p.answer, p.why, a.beneficiary_title AS title,
       r.key AS rule, r.source, r.evidence, r.verified
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
  JOIN fund_annuality AS y ON y.id = a.fund_annuality
  JOIN fund AS f ON f.id = y.fund
  JOIN intervention AS i ON i.id = a.intervention
  LEFT JOIN expense_places AS p ON p.annuality = y.code AND p.intervention = i.acronym
  LEFT JOIN eligibility_rule AS r ON (r.fund IS NULL OR r.fund = y.fund)
   AND y.year BETWEEN coalesce(r.year_from, y.year) AND coalesce(r.year_to, y.year)
   AND e.day BETWEEN coalesce(r.spent_from, '') AND coalesce(r.spent_to, '9999')
   AND (r.intervention IS NULL OR r.intervention = i.id)
   AND (r.title_required = 0 OR ' ' || r.titles || ' ' LIKE '% ' || a.beneficiary_title || ' %')
 WHERE a.expense = :record AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
