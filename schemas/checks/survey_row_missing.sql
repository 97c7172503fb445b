/*
id = "survey_row_missing"
severity = "warning"
title = "Annualità chieste senza riga"
meaning = "La rilevazione chiede questa annualità: senza un valore il portale tiene quello di prima, o 0"
remedy = "Aprire le righe con povnet export survey_opening e importarle"
area = "rilevazioni"
register = "survey"
rules = ["S-107"]
source = "Note MLPS sulle rilevazioni"
evidence = "secondary"
dated = true
*/
SELECT v.code AS record, v.as_of AS day, f.survey_quota || ' ' || y.year || ' senza riga' AS detail
  FROM survey AS v
  JOIN fund_annuality AS y ON y.year BETWEEN coalesce(v.year_from, 0) AND coalesce(v.year_to, 9999)
  JOIN fund AS f ON f.id = y.fund AND f.survey_quota IS NOT NULL
 WHERE (v.quotas IS NULL OR instr(' ' || upper(v.quotas) || ' ', ' ' || upper(f.survey_quota) || ' ') > 0)
   AND v.as_of <= :as_of
   AND NOT EXISTS (SELECT 1 FROM survey_round AS s WHERE s.as_of = v.as_of AND s.fund_annuality = y.id)
