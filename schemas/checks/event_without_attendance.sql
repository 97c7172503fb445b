/*
id = "event_without_attendance"
severity = "info"
title = "Iniziative senza presenze"
meaning = "L'iniziativa c'è stata, e nessuno ha scritto quante persone sono venute."
remedy = "Chiedere a chi l'ha tenuta quante persone c'erano, e di quale categoria"
area = "occasioni"
register = "event"
rules = ["S-033"]
dated = true
*/
SELECT e.code AS record, e.day AS day, 'nessuna presenza scritta' AS detail
  FROM event AS e
 WHERE e.day < :as_of AND e.citizens IS NULL AND e.operators IS NULL AND e.volunteers IS NULL
   AND NOT EXISTS (SELECT 1 FROM event_attendance AS a WHERE a.event = e.id)
