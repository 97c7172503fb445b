/*
id = "puc_without_equipment"
severity = "info"
title = "PUC iniziati senza DPI consegnati"
meaning = "Il progetto prevede materiali o DPI, e non risultano consegnati prima dell'inizio"
remedy = "Consegnarli e scrivere il giorno nell'abbinamento"
area = "puc"
register = "puc_assignment"
rules = ["PUC-24", "S-059"]
source = "DM 156/2023 art. 4"
evidence = "secondary"
dated = true
*/
SELECT a.code AS record, a.starts_on AS day, j.equipment AS detail
  FROM puc_assignment AS a
  JOIN puc_project AS j ON j.id = a.puc_project
 WHERE coalesce(a.status, 'active') IN ('active', 'suspended') AND coalesce(a.starts_on, '9999') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
   AND coalesce(j.equipment, '') <> '' AND (a.equipment_on IS NULL OR a.equipment_on > a.starts_on)
