/*
id = "puc_undeclared"
severity = "warning"
title = "PUC avviati senza le dichiarazioni"
meaning = "Un PUC non sostituisce personale e non è un'opera pubblica: il titolare lo dichiara"
remedy = "Far firmare le dichiarazioni e registrarle nel progetto"
area = "puc"
register = "puc_project"
rules = ["PUC-X3", "S-059"]
source = "DM 156/2023"
evidence = "primary"
dated = true
*/
SELECT j.code AS record, j.starts_on AS day,
       trim(CASE WHEN coalesce(j.replaces_no_staff, 0) = 0 THEN 'non sostituisce personale: manca' ELSE '' END
            || CASE WHEN coalesce(j.replaces_no_staff, 0) = 0 AND coalesce(j.no_public_works, 0) = 0 THEN '; ' ELSE '' END
            || CASE WHEN coalesce(j.no_public_works, 0) = 0 THEN 'non è un''opera pubblica: manca' ELSE '' END) AS detail
  FROM puc_project AS j
 WHERE j.starts_on <= :as_of AND coalesce(j.status, 'running') IN ('running', 'suspended')
   AND (coalesce(j.replaces_no_staff, 0) = 0 OR coalesce(j.no_public_works, 0) = 0)
