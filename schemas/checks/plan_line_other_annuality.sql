/*
id = "plan_line_other_annuality"
severity = "warning"
title = "Linee del PAL di un'altra annualità"
meaning = "L'impegno o l'imputazione indica una linea del piano di un'annualità che non è la sua"
remedy = "Indicare la linea della stessa annualità"
area = "spesa"
register = "plan_line"
rules = ["S-098"]
*/
SELECT p.code AS record, 'la usa ' || o.code AS detail
  FROM obligation AS o JOIN plan_line AS p ON p.id = o.plan_line
 WHERE o.fund_annuality <> p.fund_annuality
 UNION ALL
SELECT p.code, 'la usa ' || a.code
  FROM allocation AS a JOIN plan_line AS p ON p.id = a.plan_line
 WHERE a.fund_annuality <> p.fund_annuality AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
