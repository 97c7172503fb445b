/*
id = "contact_without_request"
severity = "warning"
title = "Contatti senza richieste"
meaning = "Ogni contatto porta almeno una richiesta"
remedy = "Aggiungere la richiesta, anche «non specificato»"
area = "accessi"
register = "contact"
rules = ["V-05", "S-050"]
dated = true
*/
SELECT c.code AS record, c.day AS day, 'nessuna richiesta' AS detail
  FROM contact AS c
 WHERE c.day BETWEEN :from AND :to
   AND NOT EXISTS (SELECT 1 FROM request AS r WHERE r.contact = c.id)
