/*
label = "Giornate INAIL dei PUC"
grain = "un progetto in un trimestre"
record = "project_record"
order = ["quarter", "number"]
parameters = ["PUC_INAIL_DAILY_PREMIUM", "PUC_INAIL_SURCHARGE"]

[[column]]
key = "project_record"
label = "Progetto"

[[column]]
key = "quarter"
label = "Trimestre"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "days"
label = "Giornate"
type = "integer"

[[column]]
key = "daily_premium"
label = "Premio a giornata"
type = "money"

[[column]]
key = "premium"
label = "Premio"
type = "money"

[[column]]
key = "surcharge"
label = "Addizionale"
type = "money"

[[column]]
key = "total"
label = "Totale"
type = "money"

[[column]]
key = "payer"
label = "A carico di"
*/
-- A day of a person is one premium, whatever the hours. With the adhesion act of the year the Ministry pays.
WITH worked AS (
  SELECT t.puc_project, substr(t.day, 1, 4) || '-Q' || ((substr(t.day, 6, 2) + 2) / 3) AS quarter,
         substr(t.day, 1, 4) AS year, t.day,
         (SELECT q.value FROM temp.parameter AS q
           WHERE q.id = 'PUC_INAIL_DAILY_PREMIUM'
             AND t.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) AS daily,
         (SELECT q.value FROM temp.parameter AS q
           WHERE q.id = 'PUC_INAIL_SURCHARGE'
             AND t.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) AS surcharge
    FROM puc_attendance AS t
   WHERE t.kind IN ('present', 'makeup') AND t.minutes > 0 AND t.day BETWEEN :from AND :to
), summed AS (
  SELECT puc_project, quarter, year, count(*) AS days, max(daily) AS daily, sum(daily) AS premium, max(surcharge) AS surcharge
    FROM worked
   GROUP BY puc_project, quarter, year
)
SELECT j.code AS project_record,
       s.quarter,
       j.number,
       c.istat AS comune,
       s.days,
       s.daily AS daily_premium,
       s.premium,
       CAST(round(s.premium * s.surcharge / 10000.0) AS INTEGER) AS surcharge,
       s.premium + CAST(round(s.premium * s.surcharge / 10000.0) AS INTEGER) AS total,
       CASE WHEN substr(j.adhesion_on, 1, 4) = s.year THEN 'Ministero (POC)' ELSE 'Ambito' END AS payer
  FROM summed AS s
  JOIN puc_project AS j ON j.id = s.puc_project
  LEFT JOIN comune AS c ON c.id = j.comune
