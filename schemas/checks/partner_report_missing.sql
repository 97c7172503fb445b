/*
id = "partner_report_missing"
severity = "warning"
title = "Relazioni dei partner in ritardo"
meaning = "La relazione periodica non è arrivata entro il suo termine"
remedy = "Sollecitare il partner"
area = "spesa"
register = "partner_report"
rules = ["S-120"]
dated = true
*/
SELECT r.code AS record, r.due_on AS day, 'non è arrivata' AS detail
  FROM partner_report AS r
 WHERE r.due_on < :as_of AND (r.received_on IS NULL OR r.received_on > :as_of)
