/*
id = "puc_rct_gap"
severity = "warning"
title = "PUC con la RCT che non copre tutti i giorni"
meaning = "La polizza copre dal primo all'ultimo giorno"
remedy = "Correggere le date della polizza, o estenderla"
area = "puc"
register = "puc_project"
rules = ["PUC-22", "V-14", "S-059"]
source = "Prassi del RdC"
evidence = "inferred"
dated = true
*/
SELECT j.code AS record, j.starts_on AS day,
       CASE WHEN j.rct_from IS NULL THEN 'non si sa da quando'
            WHEN j.rct_from > j.starts_on THEN 'dal ' || strftime('%d/%m/%Y', j.rct_from)
            ELSE 'fino al ' || strftime('%d/%m/%Y', j.rct_to) END AS detail
  FROM puc_project AS j
 WHERE coalesce(j.rct_policy, '') <> ''
   AND j.starts_on <= :as_of AND coalesce(j.status, 'running') IN ('running', 'suspended')
   AND (j.rct_from IS NULL OR j.rct_from > j.starts_on OR coalesce(j.rct_to, '9999') < min(coalesce(j.ends_on, :as_of), :as_of))
