/*
id = "survey_to_confirm"
severity = "warning"
title = "Motivo e date da confermare"
meaning = "Vengono dalla rilevazione precedente e nessuno ha detto che valgono ancora: non si trasmettono"
remedy = "Leggerli, correggerli se serve e scrivere no in Da confermare"
area = "rilevazioni"
register = "survey_round"
rules = ["C03", "S-107"]
dated = true
*/
SELECT s.code AS record, s.as_of AS day, 'da confermare' AS detail
  FROM survey_round AS s
 WHERE s.to_confirm = 1
   AND s.sent_on IS NULL
   AND NOT EXISTS (SELECT 1 FROM closed_period AS c
                    WHERE c.area = 'rilevazioni' AND s.as_of BETWEEN c.first_day AND c.last_day)
