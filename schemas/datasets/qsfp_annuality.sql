/*
label = "Annualità della quota servizi"
grain = "l'annualità di cui si rendiconta"
record = "fund_annuality"
order = ["fund_annuality"]

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
-- The CUP of the annuality, then the further ones in force on the day asked.
SELECT fund_annuality.code AS fund_annuality,
       fund_annuality.year AS year,
       fund_annuality.decree AS decree,
       (SELECT group_concat(c.cup, ', ')
          FROM (SELECT fund_annuality.cup AS cup
                 UNION ALL
                SELECT q.cup FROM annuality_cup AS q
                 WHERE q.fund_annuality = fund_annuality.id AND q.convention IS NULL
                   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) AS c
         WHERE c.cup IS NOT NULL) AS cup,
       fund_annuality.allotted AS allotted,
       fund_annuality.received AS received
  FROM fund_annuality
  JOIN fund ON fund.id = fund_annuality.fund
 WHERE fund.acronym = 'QSFP'
   AND (:annuality IS NULL OR fund_annuality.year = :annuality)
