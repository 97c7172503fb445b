/*
id = "limit_unverified"
severity = "info"
title = "Vincoli da confermare"
meaning = "Il prospetto dell'annualità mostra una quota che nessuno ha ancora letto nell'atto, o il vincolo c'è e non se ne sa la misura"
remedy = "Leggere l'atto e segnare il vincolo come verificato"
area = "spesa"
register = "fund_annuality"
rules = ["C18", "S-098"]
*/
SELECT y.code AS record, 'vincolo ' || v.key || ': ' || v.label || iif(v.value IS NULL, ', misura non letta', '') AS detail
  FROM spending_limit AS v
  JOIN fund_annuality AS y ON (v.fund IS NULL OR v.fund = y.fund)
   AND y.year BETWEEN coalesce(v.year_from, y.year) AND coalesce(v.year_to, y.year)
 WHERE v.verified = 0 AND v.unit = 'share'
   AND EXISTS (SELECT 1 FROM allocation AS a WHERE a.fund_annuality = y.id AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
                  AND (v.intervention IS NULL OR a.intervention = v.intervention))
