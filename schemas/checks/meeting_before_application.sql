/*
id = "meeting_before_application"
severity = "warning"
title = "Incontri prima della domanda"
meaning = "Un incontro precede la domanda del beneficio"
remedy = "Controllare le due date in GePI"
area = "casi"
register = "meeting"
rules = ["ADI-X3", "S-096"]
dated = true
*/
SELECT m.code AS record, m.day AS day, 'domanda del ' || g.applied_on AS detail
  FROM meeting AS m
  JOIN care_case AS k ON k.id = m.care_case
  JOIN measure_grant AS g ON g.id = k.measure_grant
 WHERE m.day < g.applied_on
