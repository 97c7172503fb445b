/*
label = "Decisioni ancora da attuare"
grain = "una decisione di una seduta precedente dello stesso snodo, da attuare"
record = "decision"
order = ["due_on", "decision"]

[[column]]
key = "decision"
label = "Codice"

[[column]]
key = "description"
label = "Che cosa si è deciso"

[[column]]
key = "owner"
label = "Chi la attua"

[[column]]
key = "due_on"
label = "Entro il"
type = "day"
*/
SELECT d.code AS decision, d.description, coalesce(p.name, o.name) AS owner, d.due_on
  FROM sitting AS s
  JOIN sitting AS b ON b.node = s.node AND b.day < s.day
  JOIN decision AS d ON d.sitting = b.id AND (coalesce(d.status, 'open') = 'open' OR d.status_on > :as_of)
  LEFT JOIN staff AS p ON p.id = d.owner
  LEFT JOIN organisation AS o ON o.id = d.organisation
 WHERE s.id = :record
