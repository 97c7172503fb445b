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
SELECT contact.code AS record,
       'vive a ' || comune.name AS detail,
       contact.day AS day
  FROM contact
  JOIN comune ON comune.id = contact.comune
 WHERE NOT EXISTS (SELECT 1
                     FROM ambito_comune
                    WHERE ambito_comune.comune = contact.comune
                      AND coalesce(ambito_comune.valid_from, '') <= contact.day
                      AND coalesce(ambito_comune.valid_to, '9999') >= contact.day)
