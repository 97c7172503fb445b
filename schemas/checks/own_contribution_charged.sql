/*
id = "own_contribution_charged"
severity = "warning"
title = "Contributi propri imputati a un fondo"
meaning = "La spesa è dichiarata contributo proprio del partner, ed è ammessa al rimborso"
remedy = "Escludere la riga, o togliere il segno di contributo proprio"
area = "spesa"
register = "allocation"
rules = ["S-030", "S-098"]
dated = true
*/
SELECT a.code AS record, e.day AS day, printf('ammessi %.2f', a.admitted / 100.0) AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
 WHERE e.own_contribution = 1 AND a.admitted > 0 AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
