/*
id = "certificate_after_application"
severity = "warning"
title = "Svantaggio certificato dopo la domanda"
meaning = "Il certificato e l'inizio del programma devono venire prima della domanda di ADI."
remedy = "Controllare le date sul certificato; povnet non decide: lo dice INPS"
area = "casi"
register = "disadvantage_certificate"
rules = ["V3", "S-096"]
source = "DM 154/2023 art. 3; rassegna sulle istruzioni INPS"
evidence = "secondary"
dated = true
*/
SELECT c.code AS record, max(coalesce(c.certified_on, ''), coalesce(c.programme_from, '')) AS day,
       CASE WHEN c.certified_on >= g.applied_on THEN 'certificato' ELSE 'programma' END
       || ' non precedente alla domanda del ' || strftime('%d/%m/%Y', g.applied_on) AS detail
  FROM disadvantage_certificate AS c
  JOIN measure_grant AS g
    ON g.id = coalesce(c.measure_grant, (SELECT max(w.id) FROM measure_grant AS w
                                          WHERE w.person = c.person AND w.measure = 'ADI' AND w.disadvantage = c.condition))
 WHERE c.certified_on >= g.applied_on OR c.programme_from >= g.applied_on
