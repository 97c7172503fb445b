/*
id = "grant_bound_unclear"
severity = "warning"
title = "Obblighi ed esonero non d'accordo"
meaning = "Chi è tenuto non ha un motivo di esclusione, chi non lo è ne ha uno"
remedy = "Verificare in GePI"
area = "casi"
register = "measure_grant"
rules = ["ADI-X1", "S-096"]
source = "DL 48/2023 art. 6"
evidence = "primary"
dated = true
*/
SELECT g.code AS record, g.applied_on AS day,
       CASE g.bound WHEN 1 THEN 'tenuto, con un motivo di esclusione' ELSE 'non tenuto, senza motivo' END AS detail
  FROM measure_grant AS g
 WHERE g.measure = 'ADI'
   AND ((g.bound = 1 AND g.exemption IS NOT NULL) OR (g.bound = 0 AND g.exemption IS NULL))
