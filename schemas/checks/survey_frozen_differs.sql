/*
id = "survey_frozen_differs"
severity = "error"
title = "Impegnato cambiato dopo l'invio della rilevazione"
meaning = "Ciò che il file dà oggi per il giorno della rilevazione non è ciò che è stato trasmesso"
remedy = "Registrare la correzione come variazione con una data successiva, non cambiando i dati del periodo chiuso"
area = "rilevazioni"
register = "survey_round"
rules = ["V-34", "S-107"]
source = "Note MLPS sulle rilevazioni"
evidence = "secondary"
dated = true
uses = ["obligation_moves"]
*/
WITH today AS (
  SELECT s.id, coalesce(sum(m.amount), 0) AS committed
    FROM survey_round AS s
    LEFT JOIN obligation_moves AS m ON m.fund_annuality = s.fund_annuality AND m.day <= s.as_of
   WHERE s.sent_on <= :as_of
    OR EXISTS (SELECT 1 FROM survey AS v
                WHERE v.as_of = s.as_of AND v.state <> 'reopened' AND (v.state = 'sent' OR v.sent_on <= :as_of))
   GROUP BY s.id
)
SELECT s.code AS record, s.as_of AS day,
       'trasmessi ' || printf('%.2f', s.committed / 100.0) || ', oggi ' || printf('%.2f', today.committed / 100.0) AS detail
  FROM survey_round AS s
  JOIN today ON today.id = s.id
 WHERE s.committed <> today.committed
