/*
id = "control_term_past"
severity = "warning"
title = "Richieste di un controllo senza risposta oltre il termine"
meaning = "Chi controlla ha chiesto documenti o chiarimenti, e il termine è passato"
remedy = "Rispondere, e registrare il giorno in cui si è risposto: povnet intake set"
area = "controlli"
register = "control_line"
rules = ["S-098", "S-114"]
dated = true
*/
SELECT r.code AS record, r.answer_by AS day, 'risposta attesa entro il ' || strftime('%d/%m/%Y', r.answer_by) AS detail
  FROM control_line AS r
 WHERE r.answer_by < :as_of AND (r.answered_on IS NULL OR r.answered_on > :as_of)
 UNION ALL
SELECT k.code, k.answer_by, 'risposta attesa entro il ' || strftime('%d/%m/%Y', k.answer_by)
  FROM control AS k
 WHERE k.answer_by < :as_of AND (k.answered_on IS NULL OR k.answered_on > :as_of) AND (k.closed_on IS NULL OR k.closed_on > :as_of)
