/*
id = "puc_without_training"
severity = "warning"
title = "PUC iniziati senza formazione sulla sicurezza"
meaning = "La formazione sulla sicurezza viene prima dell'inizio, con la data"
remedy = "Farla subito e scrivere il giorno nell'abbinamento"
area = "puc"
register = "puc_assignment"
rules = ["PUC-20", "PUC-24", "S-059"]
source = "DM 156/2023 art. 4; D.Lgs. 81/2008 art. 3 c. 12-bis"
evidence = "secondary"
dated = true
*/
SELECT a.code AS record, a.starts_on AS day,
       coalesce('fatta il ' || strftime('%d/%m/%Y', a.safety_training_on), 'nessun giorno scritto') AS detail
  FROM puc_assignment AS a
 WHERE coalesce(a.status, 'active') IN ('active', 'suspended') AND coalesce(a.starts_on, '9999') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
   AND (a.safety_training_on IS NULL OR a.safety_training_on > a.starts_on)
