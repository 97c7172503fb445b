/*
label = "Giornate INAIL dei PUC"
grain = "un progetto in un trimestre, a un premio"
record = "project_record"
order = ["quarter", "number", "daily_premium"]
requirement = "S-059"
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

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "comune_name"
label = "Comune"

[[column]]
key = "participants"
label = "Partecipanti"
type = "integer"

[[column]]
key = "adhesion_on"
label = "Atto di adesione"
type = "day"
*/
-- A day of a person is one premium, whatever the hours; a premium is rounded half away from zero. With the adhesion act of
-- the year the Ministry pays: of the comune, of its body, or written at the project.
WITH worked AS (
  SELECT t.puc_project, t.person, substr(t.day, 1, 4) || '-Q' || ((substr(t.day, 6, 2) + 2) / 3) AS quarter,
         CAST(substr(t.day, 1, 4) AS INTEGER) AS year, t.day,
         (SELECT q.value FROM temp.parameter AS q
           WHERE q.id = 'PUC_INAIL_DAILY_PREMIUM'
             AND t.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) AS daily,
         (SELECT q.value FROM temp.parameter AS q
           WHERE q.id = 'PUC_INAIL_SURCHARGE'
             AND t.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) AS surcharge
    FROM puc_attendance AS t
   WHERE t.kind IN ('present', 'makeup') AND t.minutes > 0 AND t.day BETWEEN :from AND :to
), summed AS (
  SELECT puc_project, quarter, year, daily, surcharge, count(*) AS days, count(DISTINCT person) AS participants,
         sum(daily) AS premium, max(day) AS last_day
    FROM worked
   GROUP BY puc_project, quarter, year, daily, surcharge
), adhesion AS (
  SELECT comune, local_body, NULL AS puc_project, year, day FROM puc_adhesion
   UNION ALL
  SELECT NULL, NULL, id, CAST(substr(adhesion_on, 1, 4) AS INTEGER), adhesion_on FROM puc_project WHERE adhesion_on IS NOT NULL
), paid AS (
  SELECT s.*, (s.premium * s.surcharge + 5000) / 10000 AS added,
         (SELECT min(a.day) FROM adhesion AS a
           WHERE a.year = s.year
             AND (a.puc_project = j.id OR a.comune = j.comune
                  OR (a.comune IS NULL AND (a.local_body = j.owner
                      OR a.local_body IN (SELECT b.local_body FROM body_membership AS b
                                           WHERE b.comune = j.comune AND s.last_day BETWEEN coalesce(b.valid_from, '')
                                                                                        AND coalesce(b.valid_to, '9999')))))) AS adhesion_on
    FROM summed AS s
    JOIN puc_project AS j ON j.id = s.puc_project
)
SELECT j.code AS project_record,
       s.quarter,
       j.number,
       c.istat AS comune,
       s.days,
       s.daily AS daily_premium,
       s.premium,
       s.added AS surcharge,
       s.premium + s.added AS total,
       CASE WHEN s.adhesion_on IS NOT NULL THEN 'Ministero (POC)' ELSE 'Ambito' END AS payer,
       j.title,
       c.name AS comune_name,
       s.participants,
       s.adhesion_on
  FROM paid AS s
  JOIN puc_project AS j ON j.id = s.puc_project
  LEFT JOIN comune AS c ON c.id = j.comune
