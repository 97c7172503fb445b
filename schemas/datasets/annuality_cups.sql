/*
label = "CUP delle annualità"
grain = "un'annualità di un fondo, con i CUP che ha quel giorno"
record = "fund_annuality"
order = ["fund_annuality"]
requirement = "S-107"

[[column]]
key = "fund_annuality"
label = "Annualità"
type = "integer"

[[column]]
key = "cup"
label = "CUP"
*/
-- The CUP of the annuality, then the further ones in force on the day asked.
SELECT y.id AS fund_annuality,
       (SELECT group_concat(c.cup, ', ')
          FROM (SELECT y.cup AS cup
                 UNION ALL
                SELECT q.cup FROM annuality_cup AS q
                 WHERE q.fund_annuality = y.id AND q.convention IS NULL
                   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) AS c
         WHERE c.cup IS NOT NULL) AS cup
  FROM fund_annuality AS y
