/*
id = "spending_limit_passed"
severity = "warning"
title = "Vincoli di spesa non rispettati"
meaning = "La quota dell'annualità imputata all'intervento passa il limite del registro dei vincoli, o una riserva non si può più raggiungere"
remedy = "Spostare la parte che eccede, o verificare il vincolo e la sua fonte"
area = "spesa"
register = "fund_annuality"
rules = ["C04B", "V2", "V3", "S-098"]
source = "Registro dei vincoli, con la fonte di ciascuno"
evidence = "secondary"
uses = ["charged_lines"]
*/
-- A reserve is missed when what is left of the annuality is not enough for it, or its days are over.
WITH spent AS (
  SELECT fund_annuality, intervention, sum(counted) AS amount FROM charged_lines GROUP BY 1, 2
), looked AS (
  SELECT v.label, v.comparison, v.value, v.verified, y.code, y.allotted,
         coalesce(sum(CASE WHEN v.intervention IS NULL OR s.intervention = v.intervention THEN s.amount END), 0) AS amount,
         CASE WHEN y.spend_to < :as_of THEN 0 ELSE max(y.allotted - coalesce(sum(s.amount), 0), 0) END AS left_of_year
    FROM spending_limit AS v
    JOIN fund_annuality AS y ON (v.fund IS NULL OR v.fund = y.fund) AND y.allotted > 0
     AND y.year BETWEEN coalesce(v.year_from, y.year) AND coalesce(v.year_to, y.year)
    LEFT JOIN intervention AS i ON i.id = v.intervention
    LEFT JOIN spent AS s ON s.fund_annuality = y.id
   WHERE v.numerator = 'intervention_charged' AND v.denominator = 'annuality_allotted' AND v.unit = 'share'
     AND coalesce(i.acronym, '') <> 'SI'  -- has its own check, si_share
   GROUP BY v.id, y.id
)
SELECT code AS record,
       label || ': ' || printf('%.2f %%', 100.0 * amount / allotted) || ', limite ' || comparison || ' '
       || printf('%.2f %%', value / 100.0) || CASE verified WHEN 1 THEN '' ELSE ' (da confermare)' END AS detail
  FROM looked
 WHERE NOT CASE comparison WHEN '<' THEN amount * 10000 < allotted * value
                           WHEN '<=' THEN amount * 10000 <= allotted * value
                           WHEN '>' THEN (amount + left_of_year) * 10000 > allotted * value
                           ELSE (amount + left_of_year) * 10000 >= allotted * value END
