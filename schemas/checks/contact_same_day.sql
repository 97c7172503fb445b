/*
id = "contact_same_day"
severity = "info"
title = "Persone viste più volte lo stesso giorno"
meaning = "Il conteggio ne prende uno per persona, antenna e giorno; quello regionale uno per persona e giorno"
remedy = "Nulla: serve a leggere la differenza tra i due conteggi"
area = "accessi"
register = "contact"
rules = ["V-04", "S-049"]
source = "Regole di conteggio degli sportelli sociali"
evidence = "secondary"
dated = true
*/
SELECT c.code AS record, c.day AS day, CASE WHEN EXISTS (SELECT 1 FROM contact AS o
                          WHERE o.person = c.person AND o.day = c.day AND o.antenna = c.antenna AND o.id < c.id)
            THEN 'vista più volte alla stessa antenna: conta una volta'
            ELSE 'vista anche in un''altra antenna'
       END AS detail
  FROM contact AS c
 WHERE c.day BETWEEN :from AND :to
   AND EXISTS (SELECT 1 FROM contact AS o
                WHERE o.person = c.person AND o.day = c.day AND o.id < c.id)
