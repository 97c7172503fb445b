/*
label = "Contributi agli enti, da pubblicare"
grain = "un ente in una convenzione in corso nel periodo"
record = "record"
order = ["convention", "organisation"]
requirement = "S-107"
uses = ["charged_lines"]

[[column]]
key = "record"
label = "Registrazione"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "title"
label = "Oggetto"

[[column]]
key = "kind"
label = "Tipo"
codes = "convention_kind"

[[column]]
key = "notice"
label = "Avviso pubblico"

[[column]]
key = "act"
label = "Atto"

[[column]]
key = "signed_on"
label = "Firmata il"
type = "day"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "tax_code"
label = "Codice fiscale"

[[column]]
key = "role"
label = "Ruolo"
codes = "partner_role"

[[column]]
key = "budget"
label = "Importo previsto"
type = "money"

[[column]]
key = "admitted"
label = "Ammesso nel periodo"
type = "money"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"
*/
-- Bodies only: the tax code of a person (a sole trader) is never published.
WITH admitted AS (
  SELECT e.convention, e.organisation, sum(max(coalesce(l.admitted, 0) - l.cut, 0)) AS amount
    FROM charged_lines AS l
    JOIN allocation AS a ON a.id = l.id
    JOIN expense AS e ON e.id = a.expense
   WHERE l.day BETWEEN :from AND :to
   GROUP BY e.convention, e.organisation
)
SELECT p.code AS record,
       c.number AS convention,
       c.title,
       c.kind,
       c.notice,
       c.act,
       c.signed_on,
       g.name AS organisation,
       CASE WHEN length(g.tax_code) = 11 THEN g.tax_code END AS tax_code,
       p.role,
       p.budget,
       a.amount AS admitted,
       coalesce(p.valid_from, c.valid_from) AS valid_from,
       coalesce(p.valid_to, c.valid_to) AS valid_to
  FROM convention_partner AS p
  JOIN convention AS c ON c.id = p.convention
  JOIN organisation AS g ON g.id = p.organisation
  LEFT JOIN admitted AS a ON a.convention = c.id AND a.organisation = g.id
 WHERE coalesce(p.valid_from, c.valid_from, '') <= :to AND coalesce(p.valid_to, c.valid_to, '9999') >= :from
