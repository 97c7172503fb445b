/*
id = "funding_over_asked"
severity = "warning"
title = "Risorse ottenute oltre il chiesto"
meaning = "L'importo ottenuto supera quello chiesto, o l'esito dice che non si è ottenuto niente"
remedy = "Verificare la lettera di assegnazione"
area = "spesa"
register = "funding_call"
rules = ["S-028"]
*/
SELECT r.code AS record,
       CASE WHEN r.obtained > r.asked THEN printf('ottenuti %.2f su %.2f chiesti', r.obtained / 100.0, r.asked / 100.0) ELSE 'non ottenuta, ma con un importo' END AS detail
  FROM funding_call AS r
 WHERE r.obtained > r.asked OR (r.outcome = 'lost' AND r.obtained > 0)
