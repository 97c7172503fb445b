/*
label = "Relazione periodica di un partner"
grain = "la relazione che si chiede"
record = "report"
order = ["report"]
requirement = "S-120"

[[column]]
key = "report"
label = "Relazione"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "title"
label = "Oggetto"

[[column]]
key = "period_from"
label = "Periodo dal"
type = "day"

[[column]]
key = "period_to"
label = "Periodo al"
type = "day"

[[column]]
key = "due_on"
label = "Da consegnare entro il"
type = "day"
*/
SELECT r.code AS report, g.name AS organisation, c.number AS convention, c.title, r.period_from, r.period_to, r.due_on
  FROM partner_report AS r
  JOIN organisation AS g ON g.id = r.organisation
  JOIN convention AS c ON c.id = r.convention
 WHERE r.id = :record
