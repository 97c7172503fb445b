/*
id = "person_twice"
severity = "warning"
title = "Persone forse doppie"
meaning = "Stesso cognome, nome e data di nascita in due schede, anche con cognome e nome scambiati"
remedy = "Confrontare le schede: se sono la stessa persona unirle con intake merge, altrimenti correggere il dato sbagliato con intake set; intake duplicates propone anche chi è scritto in modo diverso"
area = "persone"
register = "person"
rules = ["V-02", "S-094"]
dated = true
*/
SELECT p.code AS record, p.birth_day AS day, 'come ' || o.code AS detail
  FROM person AS p
  JOIN person AS o ON o.birth_day = p.birth_day AND o.id < p.id
   AND ((upper(o.surname) = upper(p.surname) AND upper(o.name) = upper(p.name))
     OR (upper(o.surname) = upper(p.name) AND upper(o.name) = upper(p.surname)))
 WHERE p.merged_into IS NULL AND o.merged_into IS NULL
