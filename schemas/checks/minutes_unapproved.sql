/*
id = "minutes_unapproved"
severity = "warning"
title = "Verbali non approvati alla seduta dopo"
meaning = "Lo snodo si è riunito di nuovo e il verbale della seduta prima non risulta approvato."
remedy = "Approvarlo alla prossima seduta; se lo è già: povnet intake set sitting CODICE minutes_approved_on=GIORNO"
area = "governance"
register = "sitting"
rules = ["V-30", "S-103"]
dated = true
*/
SELECT s.code AS record, s.day, 'la seduta dopo è del ' || strftime('%d/%m/%Y', min(later.day)) AS detail
  FROM sitting AS s
  JOIN sitting AS later ON later.node = s.node AND later.day > s.day AND later.day <= :as_of
 WHERE coalesce(s.minutes_approved_on, '9999') > :as_of
 GROUP BY s.id
