/*
id = "event_attendance_differs"
severity = "info"
title = "Presenze per categoria diverse dal totale"
meaning = "Le presenze per categoria non fanno il totale scritto sull'iniziativa; nei rapporti valgono le categorie."
remedy = "Correggere il totale o le categorie"
area = "occasioni"
register = "event"
rules = ["S-033"]
dated = true
*/
SELECT e.code AS record, e.day AS day,
       sum(a.people) || ' per categoria, ' || (coalesce(e.citizens, 0) + coalesce(e.operators, 0) + coalesce(e.volunteers, 0))
         || ' in tutto' AS detail
  FROM event AS e
  JOIN event_attendance AS a ON a.event = e.id
 WHERE e.day <= :as_of AND coalesce(e.citizens, e.operators, e.volunteers) IS NOT NULL
 GROUP BY e.id
HAVING sum(a.people) <> coalesce(e.citizens, 0) + coalesce(e.operators, 0) + coalesce(e.volunteers, 0)
