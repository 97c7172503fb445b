/*
id = "participation_hours_outside"
severity = "warning"
title = "Ore fuori dalla partecipazione"
meaning = "Le ore sono scritte in un giorno in cui la persona non partecipava, o non ancora in quel ruolo."
remedy = "Correggere il giorno, o spostare le ore sulla partecipazione giusta"
area = "occasioni"
register = "participation_hours"
rules = ["S-074"]
dated = true
*/
SELECT h.code AS record, h.day AS day, 'partecipazione ' || p.code AS detail
  FROM participation_hours AS h
  JOIN participation AS p ON p.id = h.participation
  LEFT JOIN event AS e ON e.id = p.event
 WHERE h.day <= :as_of
   AND h.day NOT BETWEEN coalesce(p.valid_from, e.day, '') AND coalesce(p.valid_to, e.day, '9999')
