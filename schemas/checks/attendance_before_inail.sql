/*
id = "attendance_before_inail"
severity = "warning"
title = "Presenze prima dell'attivazione INAIL"
meaning = "Giornate lavorate senza copertura"
remedy = "Verificare la data in GePI e segnalare le giornate"
area = "puc"
register = "puc_attendance"
rules = ["V7", "S-059"]
source = "Circolare INAIL 19 del 27/02/2025"
evidence = "secondary"
dated = true
*/
SELECT t.code AS record, t.day AS day, 'attivazione ' || coalesce('del ' || strftime('%d/%m/%Y', j.inail_activated_on), 'mancante') AS detail
  FROM puc_attendance AS t
  JOIN puc_project AS j ON j.id = t.puc_project
 WHERE t.kind IN ('present', 'makeup') AND t.minutes > 0
   AND (j.inail_activated_on IS NULL OR t.day < j.inail_activated_on)
