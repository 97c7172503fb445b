/*
label = "Persone accompagnate dalla comunità"
grain = "una risorsa abbinata a una persona, in corso nel periodo"
record = "assignment"
order = ["assignment"]
requirement = "S-041"

[[column]]
key = "assignment"
label = "Abbinamento"

[[column]]
key = "resource"
label = "Risorsa"

[[column]]
key = "resource_kind"
label = "Tipo"
codes = "resource_kind"

[[column]]
key = "organisation"
label = "Di chi è"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "comune"
label = "Comune della risorsa (ISTAT)"

[[column]]
key = "aim"
label = "Scopo"

[[column]]
key = "reviewer"
label = "Chi verifica"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"

[[column]]
key = "permanent"
label = "Presa in cura permanente"
type = "flag"
*/
SELECT a.code AS assignment, r.code AS resource, r.kind AS resource_kind, o.name AS organisation, p.code AS person,
       c.istat AS comune, a.aim, s.code AS reviewer, a.valid_from, a.valid_to, coalesce(a.permanent, 0) AS permanent
  FROM resource_assignment AS a
  JOIN resource AS r ON r.id = a.resource
  JOIN person AS p ON p.id = a.person
  LEFT JOIN organisation AS o ON o.id = r.organisation
  LEFT JOIN comune AS c ON c.id = coalesce(r.comune, o.comune)
  LEFT JOIN staff AS s ON s.id = a.reviewer
 WHERE coalesce(a.valid_from, '') <= :to AND coalesce(a.valid_to, '9999') >= :from
