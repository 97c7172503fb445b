/*
label = "Annualità della quota servizi"
grain = "l'annualità di cui si rendiconta"
record = "fund_annuality"
order = ["fund_annuality"]
uses = ["annuality_cups"]

[[column]]
key = "fund_annuality"
label = "Annualità"

[[column]]
key = "year"
label = "Anno"
type = "integer"

[[column]]
key = "decree"
label = "Decreto di riparto"

[[column]]
key = "cup"
label = "CUP"

[[column]]
key = "allotted"
label = "Risorse assegnate"
type = "money"

[[column]]
key = "received"
label = "Incassato"
type = "money"
*/
SELECT fund_annuality.code AS fund_annuality,
       fund_annuality.year AS year,
       fund_annuality.decree AS decree,
       (SELECT c.cup FROM annuality_cups AS c WHERE c.fund_annuality = fund_annuality.id) AS cup,
       fund_annuality.allotted AS allotted,
       fund_annuality.received AS received
  FROM fund_annuality
  JOIN fund ON fund.id = fund_annuality.fund
 WHERE fund.acronym = 'QSFP'
   AND (:annuality IS NULL OR fund_annuality.year = :annuality)
