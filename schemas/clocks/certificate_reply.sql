/*
label = "Risposta sulla certificazione di svantaggio"
area = "adi"
rules = ["D7"]
kind = "hard"
length = "ADI_CERT_REPLY_DAYS"
soon = "ADI_DUE_SOON_DAYS"
source = "Messaggio INPS 623/2024"
evidence = "secondary"

[advice.overdue]
todo = "Registrare l'esito \"Positiva per silenzio\", o quello comunicato a INPS"
consequence = "Il silenzio vale come risposta positiva"

[advice.due_soon]
todo = "Verificare la certificazione e rispondere a INPS"
consequence = "Oltre il termine il silenzio vale come risposta positiva"
*/
SELECT code AS record, person, validation_asked_on AS start, reference_day
  FROM disadvantage_certificate
 WHERE validation_asked_on <= :as_of
   AND (validation_outcome IS NULL OR validation_on > :as_of)
   AND (validation_on IS NULL OR validation_on > :as_of)
