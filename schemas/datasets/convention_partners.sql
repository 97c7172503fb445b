/*
label = "Partner delle convenzioni"
grain = "un partner in una convenzione"
record = "record"
order = ["convention", "organisation", "record"]
requirement = "S-030"
uses = ["charged_lines", "own_values"]
parameters = ["VOLUNTEER_HOURLY"]

[[column]]
key = "record"
label = "Partner"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "role"
label = "Ruolo"
codes = "partner_role"

[[column]]
key = "budget"
label = "Budget"
type = "money"

[[column]]
key = "share"
label = "Quota del budget"
type = "share"

[[column]]
key = "charged"
label = "Imputato"
type = "money"

[[column]]
key = "admitted"
label = "Ammesso"
type = "money"

[[column]]
key = "promised"
label = "Risorse proprie promesse"
type = "money"

[[column]]
key = "own"
label = "Risorse proprie messe"
type = "money"

[[column]]
key = "own_share"
label = "Proprie su tutto"
type = "share"
*/
-- On the day asked. What is brought: resources on record, and lines that the partner declares as its own contribution; they are never charged to a fund. What an
-- addendum costs is of the partners of the convention that it amends, where it names none of its own.
WITH RECURSIVE above (id, root) AS (
  SELECT id, id FROM convention WHERE amends IS NULL
   UNION
  SELECT c.id, above.root FROM convention AS c JOIN above ON c.amends = above.id
), held AS (
  SELECT u.id AS convention, g.id AS organisation,
         CASE WHEN EXISTS (SELECT 1 FROM convention_partner AS p WHERE p.convention = u.id AND p.organisation = g.id) THEN u.id ELSE u.root END AS place
    FROM above AS u
    JOIN organisation AS g ON g.id IN (SELECT organisation FROM convention_partner)
), charged AS (
  SELECT h.place AS convention, e.organisation,
         sum(l.amount) AS amount, sum(l.admitted) AS admitted,
         sum(CASE WHEN e.own_contribution = 1 THEN a.amount END) AS own
    FROM allocation AS a
    JOIN expense AS e ON e.id = a.expense
    LEFT JOIN charged_lines AS l ON l.id = a.id
    LEFT JOIN statement AS m ON m.id = a.statement
    JOIN held AS h ON h.convention = coalesce(e.convention, m.convention) AND h.organisation = e.organisation
   WHERE e.day <= :as_of AND e.kind <> 'transfer' AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   GROUP BY 1, 2
), own AS (
  SELECT h.place AS convention, v.organisation, sum(v.value) AS value
    FROM own_values AS v
    JOIN held AS h ON h.convention = v.convention AND h.organisation = v.organisation
   WHERE v.day <= :as_of
   GROUP BY 1, 2
), joined AS (
  SELECT p.code, c.number, g.name, p.role, p.budget, p.own_resources,
         sum(p.budget) OVER (PARTITION BY p.convention) AS whole,
         coalesce(x.amount, 0) AS charged, x.admitted,
         nullif(coalesce(o.value, 0) + coalesce(x.own, 0), 0) AS own
    FROM convention_partner AS p
    JOIN convention AS c ON c.id = p.convention
    JOIN organisation AS g ON g.id = p.organisation
    LEFT JOIN charged AS x ON x.convention = p.convention AND x.organisation = p.organisation
    LEFT JOIN own AS o ON o.convention = p.convention AND o.organisation = p.organisation
   WHERE :as_of BETWEEN coalesce(p.valid_from, '') AND coalesce(p.valid_to, '9999')
)
SELECT code AS record, number AS convention, name AS organisation, role, budget,
       (2 * budget * 10000 + whole) / (2 * nullif(whole, 0)) AS share,
       charged, admitted, own_resources AS promised, own,
       (2 * own * 10000 + own + charged) / (2 * nullif(own + charged, 0)) AS own_share
  FROM joined
