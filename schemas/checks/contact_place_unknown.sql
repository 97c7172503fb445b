/*
id = "contact_place_unknown"
severity = "warning"
title = "Non si sa dove vive chi ha avuto un contatto"
meaning = "Senza il comune dove la persona vive non si sa se è nel destinatario: nei rapporti sta in «non indicato»."
remedy = "Scrivere il comune nel contatto"
area = "accessi"
register = "contact"
rules = ["V-03"]
dated = true
*/
SELECT contact.code AS record,
       CASE WHEN contact.place IS NULL THEN 'comune dove vive non indicato'
            ELSE 'luogo scritto che non è un comune noto' END AS detail,
       contact.day AS day
  FROM contact
 WHERE contact.comune IS NULL
   AND NOT EXISTS (SELECT 1
                     FROM address
                    WHERE address.person = contact.person AND address.role = 'dwelling'
                      AND coalesce(address.valid_from, '') <= contact.day
                      AND coalesce(address.valid_to, '9999') >= contact.day)
