/*
id = "survey_lower"
severity = "warning"
title = "Rilevazioni in diminuzione senza causa"
meaning = "I valori sono cumulati e non scendono sotto la rilevazione precedente"
remedy = "Indicare errore materiale o disimpegno"
area = "rilevazioni"
register = "survey_round"
rules = ["C02", "V-25", "S-107"]
source = "Note MLPS sulle rilevazioni"
evidence = "secondary"
dated = true
*/
SELECT s.code AS record, s.as_of AS day, 'prima ' || strftime('%d/%m/%Y', p.as_of) || ' era più alta' AS detail
  FROM survey_round AS s
  JOIN survey_round AS p ON p.fund_annuality = s.fund_annuality AND p.as_of < s.as_of
 WHERE (s.committed < p.committed OR s.liquidated < p.liquidated)
   AND s.decrease_cause IS NULL
   AND NOT EXISTS (SELECT 1 FROM survey_round AS b
                    WHERE b.fund_annuality = s.fund_annuality AND b.as_of > p.as_of AND b.as_of < s.as_of)
