/*
label = "Risposta a un controllo"
area = "spesa"
rules = ["S-098", "S-114"]
kind = "hard"
soon = "CONTROL_NOTICE_DAYS"
parameters = ["CONTROL_NOTICE_DAYS"]
source = "Il termine scritto nell'atto del controllo"
evidence = "practice"

[advice.overdue]
todo = "Rispondere subito, e registrare il giorno e ciò che si è mandato"
consequence = "Chi controlla può decidere senza la risposta, e tagliare la spesa"

[advice.due_soon]
todo = "Raccogliere i documenti: povnet export dossier"
*/
SELECT k.code AS record, coalesce(k.notified_on, k.day) AS start, k.answer_by AS due, k.reference_day
  FROM control AS k
 WHERE k.day <= :as_of AND k.answer_by IS NOT NULL
   AND (k.answered_on IS NULL OR k.answered_on > :as_of) AND (k.closed_on IS NULL OR k.closed_on > :as_of)
