/*
id = "ground_without_assessor"
severity = "warning"
title = "Condizione di vulnerabilità senza chi l'ha accertata"
meaning = "Una condizione vale per chi controlla se si sa chi l'ha accertata."
remedy = "Scrivere l'operatore nella condizione"
area = "casi"
register = "vulnerability_ground"
rules = ["S-095"]
dated = true
*/
SELECT code AS record, 'manca chi l''ha accertata' AS detail, day AS day
  FROM vulnerability_ground
 WHERE staff IS NULL AND day <= :as_of
