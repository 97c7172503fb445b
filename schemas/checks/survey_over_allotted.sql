/*
id = "survey_over_allotted"
severity = "warning"
title = "Rilevazioni oltre l'assegnato"
meaning = "L'impegnato trasmesso supera le risorse assegnate"
remedy = "Verificare la rilevazione trasmessa"
area = "rilevazioni"
register = "survey_round"
rules = ["C01C", "S-107"]
dated = true
*/
SELECT s.code AS record, s.as_of AS day,
       'impegnato ' || printf('%.2f', s.committed / 100.0) || ' su ' || printf('%.2f', s.allotted / 100.0) AS detail
  FROM survey_round AS s
 WHERE s.committed > s.allotted OR s.liquidated > s.committed
