/*
id = "role_without_past"
severity = "info"
title = "Aiutanti e promotori senza partecipazioni prima"
meaning = "La persona comincia da aiutante o promotore: se prima era utente o partecipante, il suo cambio di ruolo non si vede."
remedy = "Registrare le partecipazioni di prima, se ci sono"
area = "occasioni"
register = "participation"
rules = ["S-020"]
dated = true
*/
SELECT p.code AS record, coalesce(p.valid_from, e.day) AS day,
       CASE p.role WHEN 'helper' THEN 'aiutante' ELSE 'promotore' END AS detail
  FROM participation AS p
  LEFT JOIN event AS e ON e.id = p.event
 WHERE p.role IN ('helper', 'promoter') AND coalesce(p.valid_from, e.day, '') <= :as_of
   AND NOT EXISTS (SELECT 1
                     FROM participation AS other
                     LEFT JOIN event AS held ON held.id = other.event
                    WHERE other.person = p.person AND other.id <> p.id
                      AND coalesce(other.valid_from, held.day, '') < coalesce(p.valid_from, e.day, '0001'))
