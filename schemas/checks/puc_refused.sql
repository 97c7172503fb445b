/*
id = "puc_refused"
severity = "warning"
title = "Rifiuti di iniziare"
meaning = "Il rifiuto di iniziare può portare alla decadenza"
remedy = "Verificare i motivi, poi decidere: povnet non decide"
area = "puc"
register = "puc_assignment"
rules = ["PUC-07", "S-059"]
source = "Una sola fonte di stampa"
evidence = "secondary"
dated = true
*/
SELECT a.code AS record, coalesce(a.ends_on, a.proposed_on) AS day, 'rifiuto di iniziare' AS detail
  FROM puc_assignment AS a
 WHERE a.close_reason = 'refused_start' AND a.title IN ('ADI', 'SFL')
   AND coalesce(a.ends_on, a.proposed_on, '') <= :as_of
