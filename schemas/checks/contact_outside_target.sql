/*
id = "contact_outside_target"
severity = "info"
title = "Contatto di chi vive fuori dall'Ambito"
meaning = "È lavoro fatto e resta, ma non conta nel destinatario del fondo: nei rapporti sta in «fuori Ambito»."
remedy = "Nessuna correzione se il comune è giusto; altrimenti correggere il comune dove la persona vive"
area = "accessi"
register = "contact"
rules = ["V-03", "S-094"]
dated = true
*/
-- Where the person lives is what the contact says, else the dwelling on file that day.
SELECT contact.code AS record,
       'vive a ' || comune.name AS detail,
       contact.day AS day
  FROM contact
  JOIN comune
    ON comune.id = coalesce(contact.comune,
                            (SELECT address.comune
                               FROM address
                              WHERE address.person = contact.person AND address.role = 'dwelling'
                                AND coalesce(address.valid_from, '') <= contact.day
                                AND coalesce(address.valid_to, '9999') >= contact.day
                              ORDER BY address.valid_from DESC
                              LIMIT 1))
 WHERE NOT EXISTS (SELECT 1
                     FROM ambito_comune
                    WHERE ambito_comune.comune = comune.id
                      AND coalesce(ambito_comune.valid_from, '') <= contact.day
                      AND coalesce(ambito_comune.valid_to, '9999') >= contact.day)
