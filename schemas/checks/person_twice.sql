/*
id = "person_twice"
severity = "warning"
title = "Persone forse doppie"
meaning = "Stesso cognome, nome e data di nascita in due schede"
remedy = "Confrontare le schede e, correggere il codice sbagliato con intake set"
area = "persone"
register = "person"
rules = ["V-02", "S-094"]
dated = true
*/
SELECT p.code AS record, p.birth_day AS day, 'come ' || o.code AS detail
  FROM person AS p
  JOIN person AS o ON o.birth_day = p.birth_day AND o.surname = p.surname AND o.name = p.name AND o.id < p.id
 WHERE p.merged_into IS NULL AND o.merged_into IS NULL
