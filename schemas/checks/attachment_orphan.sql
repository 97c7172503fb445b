/*
id = "attachment_orphan"
severity = "warning"
title = "Allegati di un record che non c'è"
meaning = "L'allegato nomina un codice che nessun registro ha"
remedy = "Correggere il codice: povnet intake set attachment"
area = "allegati"
register = "attachment"
rules = ["S-098"]
*/
SELECT t.code AS record, 'non c''è ' || t.record AS detail
  FROM attachment AS t
  JOIN temp.attachment_file AS f ON f.attachment = t.id AND f.state = 'orphan'
