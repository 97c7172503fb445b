/*
label = "Prassi e dove sono citate"
grain = "una prassi concordata, valida nel giorno"
record = "document"
order = ["title", "version", "document"]
requirement = "S-112"

[[column]]
key = "document"
label = "Codice"

[[column]]
key = "title"
label = "Prassi"

[[column]]
key = "version"
label = "Versione"

[[column]]
key = "agreed_on"
label = "Concordata il"
type = "day"

[[column]]
key = "commitments"
label = "Impegni che la citano"
type = "integer"

[[column]]
key = "plans"
label = "Progetti"
type = "integer"
*/
SELECT d.code AS document, d.title, d.version, d.agreed_on,
       count(s.id) AS commitments, count(DISTINCT s.id) AS plans
  FROM document AS d
  LEFT JOIN commitment AS i ON i.practice = d.id
  LEFT JOIN plan AS s ON s.id = i.plan AND s.signed_on <= :as_of
 WHERE d.kind = 'practice' AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
 GROUP BY d.id
