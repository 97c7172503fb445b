/*
label = "Risorse assegnate"
grain = "una risorsa della rete assegnata a una persona"
record = "assigned"
order = ["review_on", "assigned"]

[[column]]
key = "assigned"
label = "Codice"

[[column]]
key = "resource"
label = "Risorsa"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "aim"
label = "Scopo"
personal = true

[[column]]
key = "reviewer"
label = "Chi verifica"

[[column]]
key = "review_on"
label = "Da rivedere il"
type = "day"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"

[[column]]
key = "outcome"
label = "Esito"
*/
SELECT assigned.code AS assigned, resource.name AS resource, organisation.name AS organisation, person.code AS person,
       assigned.aim AS aim, staff.name AS reviewer, assigned.review_on AS review_on,
           assigned.valid_from AS valid_from,
       assigned.valid_to AS valid_to, assigned.outcome AS outcome
  FROM resource_assignment AS assigned
  JOIN resource ON resource.id = assigned.resource
  JOIN person ON person.id = assigned.person
  LEFT JOIN organisation ON organisation.id = resource.organisation
  LEFT JOIN staff ON staff.id = assigned.reviewer
 WHERE assigned.id IN (SELECT id FROM temp.subject WHERE register = 'resource_assignment')
   AND coalesce(assigned.valid_to, '9999') >= :as_of
