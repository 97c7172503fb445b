/*
id = "followup_missing"
severity = "warning"
title = "Verifiche dopo la chiusura non fatte"
meaning = "A sei e a dodici mesi dalla chiusura si guarda come sta chi era in carico; la verifica non c'è. Non vale per chi è morto, si è trasferito, è tornato in carico o aveva un caso aperto per errore."
remedy = "Sentire la persona e registrare la verifica"
area = "casi"
register = "care_case"
rules = ["S-073", "S-082"]
parameters = ["CASE_FOLLOW_UP_MONTHS", "CASE_FOLLOW_UP_LAST_MONTHS", "FOLLOW_UP_GRACE_DAYS"]
dated = true
*/
SELECT k.code AS record, date(k.closed_on, '+' || q.value || ' months') AS day, 'verifica a ' || q.value || ' mesi' AS detail
  FROM care_case AS k
  JOIN temp.parameter AS q ON q.id IN ('CASE_FOLLOW_UP_MONTHS', 'CASE_FOLLOW_UP_LAST_MONTHS')
   AND k.closed_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
  JOIN temp.parameter AS t ON t.id = 'FOLLOW_UP_GRACE_DAYS'
   AND k.closed_on BETWEEN coalesce(t.valid_from, '') AND coalesce(t.valid_to, '9999')
 WHERE date(k.closed_on, '+' || q.value || ' months', '+' || t.value || ' days') < :as_of
   AND k.level <> 'contact_only' AND coalesce(k.reason_out, '') NOT IN ('death', 'error', 'moved')
   AND NOT EXISTS (SELECT 1 FROM followup AS f WHERE f.care_case = k.id AND f.month = q.value AND f.day <= :as_of)
   AND k.id NOT IN (SELECT r.reopens FROM care_case AS r WHERE r.reopens IS NOT NULL)
