/*
id = "puc_volunteering_title"
severity = "error"
title = "Volontariato che vale come PUC senza ADI"
meaning = "Il volontariato presso un ente vale come PUC solo per i beneficiari ADI"
remedy = "Correggere il titolo, o abbinare a un progetto"
area = "puc"
register = "puc_assignment"
rules = ["PUC-X4", "S-059"]
source = "DM 156/2023 art. 2"
evidence = "primary"
dated = true
*/
SELECT a.code AS record, a.starts_on AS day, 'titolo ' || a.title AS detail
  FROM puc_assignment AS a
  JOIN puc_project AS j ON j.id = a.puc_project AND j.kind = 'volunteering'
 WHERE a.title <> 'ADI' AND coalesce(a.status, 'active') IN ('proposed', 'active', 'suspended', 'completed')
