/*
id = "grant_without_household"
severity = "warning"
title = "ADI senza nucleo"
meaning = "Il beneficio non indica il nucleo, e chi ha fatto domanda in quel giorno non risulta in un nucleo solo: nuclei, persone e minori coperti non si possono contare"
remedy = "Importare i componenti, o indicare il nucleo sul beneficio"
area = "casi"
register = "measure_grant"
rules = ["S-096"]
dated = true
*/
SELECT g.code AS record, g.applied_on AS day,
       CASE WHEN count(DISTINCT m.household) = 0 THEN 'chi ha fatto domanda non è in nessun nucleo'
            ELSE 'chi ha fatto domanda è in ' || count(DISTINCT m.household) || ' nuclei' END AS detail
  FROM measure_grant AS g
  LEFT JOIN household_member AS m ON m.person = g.person
   AND coalesce(m.valid_from, '') <= min(:as_of, coalesce(g.valid_to, '9999'))
   AND coalesce(m.valid_to, '9999') >= min(:as_of, coalesce(g.valid_to, '9999'))
 WHERE g.measure = 'ADI' AND g.decision = 'accepted' AND g.household IS NULL
   AND coalesce(g.valid_from, g.applied_on, '') <= :as_of
 GROUP BY g.id
HAVING count(DISTINCT m.household) <> 1
