/*
id = "puc_without_rct"
severity = "warning"
title = "PUC senza polizza RCT"
meaning = "I partecipanti vanno coperti dal primo giorno"
remedy = "Registrare la polizza"
area = "puc"
register = "puc_project"
rules = ["PUC-22", "S-059"]
source = "Prassi del RdC"
evidence = "inferred"
dated = true
*/
SELECT j.code AS record, j.starts_on AS day, 'nessuna polizza RCT' AS detail
  FROM puc_project AS j
 WHERE j.starts_on <= :as_of AND (coalesce(j.status, 'running') = 'running' OR (j.status = 'closed' AND j.ends_on > :as_of))
   AND coalesce(j.rct_policy, '') = ''
