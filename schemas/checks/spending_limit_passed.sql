/*
id = "spending_limit_passed"
severity = "warning"
title = "Vincoli di spesa non rispettati"
meaning = "La quota dell'annualità imputata all'intervento passa il limite del registro dei vincoli"
remedy = "Spostare la parte che eccede, o verificare il vincolo e la sua fonte"
area = "spesa"
register = "fund_annuality"
rules = ["C04B", "V2", "V3", "S-098"]
source = "Registro dei vincoli, con la fonte di ciascuno"
evidence = "secondary"
dated = true
uses = ["charged_lines"]
*/
WITH charged AS (
  SELECT v.id AS spending_limit, y.id AS fund_annuality, max(a.day) AS day, sum(a.counted) AS amount
    FROM spending_limit AS v
    JOIN fund_annuality AS y ON (v.fund IS NULL OR v.fund = y.fund)
     AND y.year BETWEEN coalesce(v.year_from, y.year) AND coalesce(v.year_to, y.year)
    JOIN charged_lines AS a ON a.fund_annuality = y.id AND (v.intervention IS NULL OR a.intervention = v.intervention)
   WHERE v.numerator = 'intervention_charged' AND v.denominator = 'annuality_allotted' AND v.unit = 'share'
   GROUP BY v.id, y.id
)
SELECT y.code AS record, c.day AS day,
       v.label || ': ' || printf('%.2f %%', 100.0 * c.amount / y.allotted) || ', limite ' || v.comparison || ' '
       || printf('%.2f %%', v.value / 100.0) || CASE v.verified WHEN 1 THEN '' ELSE ' (da confermare)' END AS detail
  FROM charged AS c
  JOIN spending_limit AS v ON v.id = c.spending_limit
  JOIN fund_annuality AS y ON y.id = c.fund_annuality AND y.allotted > 0
  LEFT JOIN intervention AS i ON i.id = v.intervention
 WHERE NOT CASE v.comparison WHEN '<' THEN c.amount * 10000 < y.allotted * v.value
                             WHEN '<=' THEN c.amount * 10000 <= y.allotted * v.value
                             WHEN '>' THEN c.amount * 10000 > y.allotted * v.value
                             ELSE c.amount * 10000 >= y.allotted * v.value END
   AND coalesce(i.acronym, '') <> 'SI'  -- has its own check, si_share
