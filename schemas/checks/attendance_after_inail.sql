/*
id = "attendance_after_inail"
severity = "warning"
title = "Presenze dopo la cessazione INAIL"
meaning = "Giornate lavorate senza copertura"
remedy = "Verificare la data in GePI e segnalare le giornate"
area = "puc"
register = "puc_attendance"
rules = ["INAIL-04", "S-059"]
source = "Circolare INAIL 19 del 27/02/2025"
evidence = "secondary"
dated = true
*/
SELECT t.code AS record, t.day AS day, 'cessazione del ' || strftime('%d/%m/%Y', j.inail_ceased_on) AS detail
  FROM puc_attendance AS t
  JOIN puc_project AS j ON j.id = t.puc_project
 WHERE t.kind IN ('present', 'makeup') AND t.minutes > 0 AND t.day > j.inail_ceased_on
