/*
id = "addendum_outside_convention"
severity = "warning"
title = "Addenda fuori dalla convenzione"
meaning = "Un addendum va oltre i giorni della convenzione che modifica, senza prorogarla"
remedy = "Registrare la proroga, o correggere le date"
area = "spesa"
register = "convention"
rules = ["S-114"]
dated = true
*/
SELECT c.code AS record, coalesce(c.valid_from, c.signed_on) AS day, 'comincia fuori dai giorni di ' || b.number AS detail
  FROM convention AS c
  JOIN convention AS b ON b.id = c.amends
 WHERE coalesce(c.valid_from, c.signed_on) NOT BETWEEN coalesce(b.valid_from, '') AND coalesce(b.valid_to, '9999')
