/*
id = "certificate_unanswered"
severity = "info"
title = "Validazioni dello svantaggio senza risposta"
meaning = "INPS ha chiesto di validare il certificato e nei giorni del termine nessuno ha scritto una risposta: il silenzio vale come sì."
remedy = "Scrivere l'esito: la risposta data, o «positiva per silenzio»"
area = "casi"
register = "disadvantage_certificate"
rules = ["D7", "S-096"]
source = "Messaggio INPS 623/2024"
evidence = "secondary"
parameters = ["ADI_CERT_REPLY_DAYS"]
dated = true
*/
SELECT c.code AS record, c.validation_asked_on AS day,
       'da ' || CAST(julianday(:as_of) - julianday(c.validation_asked_on) AS INTEGER) || ' giorni' AS detail
  FROM disadvantage_certificate AS c
  JOIN temp.parameter AS q ON q.id = 'ADI_CERT_REPLY_DAYS'
   AND c.validation_asked_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE (c.validation_outcome IS NULL OR c.validation_on > :as_of)
   AND julianday(:as_of) - julianday(c.validation_asked_on) > q.value
