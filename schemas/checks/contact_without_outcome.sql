/*
id = "contact_without_outcome"
severity = "warning"
title = "Contatti senza esito"
meaning = "Ogni contatto ha un esito"
remedy = "Chiedere all'antenna come è finito il contatto"
area = "accessi"
register = "contact"
rules = ["V-05B", "S-050"]
dated = true
*/
SELECT c.code AS record, c.day AS day, 'nessun esito' AS detail
  FROM contact AS c
 WHERE c.day BETWEEN :from AND :to
   AND c.outcome IS NULL
