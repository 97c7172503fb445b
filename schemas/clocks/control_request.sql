/*
label = "Richiesta di un controllo su una spesa"
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
SELECT r.code AS record, coalesce(k.notified_on, k.day) AS start, r.answer_by AS due, r.reference_day
  FROM control_line AS r
  JOIN control AS k ON k.id = r.control
 WHERE k.day <= :as_of AND r.answer_by IS NOT NULL
   AND (r.answered_on IS NULL OR r.answered_on > :as_of) AND (k.closed_on IS NULL OR k.closed_on > :as_of)
