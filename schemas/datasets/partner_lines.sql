/*
label = "Ruoli dei partner per linea"
grain = "un partner in una linea di azione"
record = "record"
order = ["convention", "line", "organisation", "record"]
requirement = "S-030"

[[column]]
key = "record"
label = "Ruolo"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "line"
label = "Linea di azione"
codes = "line"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "role"
label = "Ruolo"
codes = "line_role"

[[column]]
key = "budget"
label = "Budget"
type = "money"

[[column]]
key = "share"
label = "Quota della linea"
type = "share"

[[column]]
key = "people"
label = "Persone"
type = "integer"
*/
-- On the day asked.
SELECT p.code AS record, c.number AS convention, p.line, g.name AS organisation, p.role, p.budget,
       (2 * p.budget * 10000 + sum(p.budget) OVER w) / (2 * nullif(sum(p.budget) OVER w, 0)) AS share,
       p.people
  FROM partner_line AS p
  JOIN convention AS c ON c.id = p.convention
  JOIN organisation AS g ON g.id = p.organisation
 WHERE :as_of BETWEEN coalesce(p.valid_from, '') AND coalesce(p.valid_to, '9999')
WINDOW w AS (PARTITION BY p.convention, p.line)
