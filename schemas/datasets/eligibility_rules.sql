/*
label = "Regole di ammissibilità che valgono"
grain = "una regola per un fondo, un'annualità, un giorno e un intervento"
record = "rule"
order = ["key"]
requirement = "S-098"

[[column]]
key = "rule"
label = "Regola"

[[column]]
key = "key"
label = "Chiave"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "titles"
label = "Titoli"

[[column]]
key = "ceiling"
label = "ISEE massimo"
type = "money"

[[column]]
key = "case_required"
label = "Presa in carico richiesta"
type = "flag"

[[column]]
key = "title_required"
label = "Titolo richiesto"
type = "flag"

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
-- Without an intervention only the rules for all of them speak.
SELECT r.code AS rule, r.key, i.acronym AS intervention, r.titles, r.isee_ceiling AS ceiling, r.case_required, r.title_required,
       r.source, r.evidence, r.verified
  FROM eligibility_rule AS r
  LEFT JOIN fund AS f ON f.id = r.fund
  LEFT JOIN intervention AS i ON i.id = r.intervention
 WHERE (r.fund IS NULL OR f.acronym = :fund)
   AND :annuality BETWEEN coalesce(r.year_from, :annuality) AND coalesce(r.year_to, :annuality)
   AND :as_of BETWEEN coalesce(r.spent_from, '') AND coalesce(r.spent_to, '9999')
   AND (r.intervention IS NULL OR i.acronym = :intervention)
