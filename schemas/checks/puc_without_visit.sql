/*
id = "puc_without_visit"
severity = "info"
title = "PUC iniziati senza visita medica"
meaning = "La valutazione dei rischi chiede la sorveglianza sanitaria, e la visita non risulta"
remedy = "Fare la visita e scrivere il giorno nell'abbinamento"
area = "puc"
register = "puc_assignment"
rules = ["PUC-23", "S-059"]
source = "Valutazione dei rischi"
evidence = "inferred"
dated = true
*/
SELECT a.code AS record, a.starts_on AS day, 'nessuna visita entro l''inizio' AS detail
  FROM puc_assignment AS a
  JOIN puc_project AS j ON j.id = a.puc_project
 WHERE coalesce(a.status, 'active') IN ('active', 'suspended') AND coalesce(a.starts_on, '9999') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
   AND j.health_surveillance = 1 AND (a.medical_visit_on IS NULL OR a.medical_visit_on > a.starts_on)
