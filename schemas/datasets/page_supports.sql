/*
label = "Sostegni"
grain = "un sostegno del progetto"
record = "support"
order = ["number", "support"]

[[column]]
key = "support"
label = "Codice"

[[column]]
key = "number"
label = "N."
type = "integer"

[[column]]
key = "kind"
label = "Sostegno"
codes = "support_kind"

[[column]]
key = "description"
label = "Che cosa"
personal = true

[[column]]
key = "who"
label = "Chi lo dà"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "frequency"
label = "Quando"

[[column]]
key = "quantity"
label = "Quanto"
type = "integer"

[[column]]
key = "used"
label = "Usato"
type = "integer"

[[column]]
key = "unit"
label = "Unità"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "fund"
label = "Fondo"
*/
SELECT support.code AS support, support.number AS number, support.kind AS kind, support.description AS description,
       organisation.name AS who, person.code AS person, support.frequency AS frequency, support.quantity AS quantity,
       support.used AS used, support.unit AS unit, support.valid_from AS valid_from, support.valid_to AS valid_to,
       intervention.acronym AS intervention, fund.acronym AS fund
  FROM plan_support AS support
  LEFT JOIN organisation ON organisation.id = support.organisation
  LEFT JOIN person ON person.id = support.person
  LEFT JOIN intervention ON intervention.id = support.intervention
  LEFT JOIN fund ON fund.id = support.fund
 WHERE support.plan IN (SELECT id FROM temp.subject WHERE register = 'plan')
