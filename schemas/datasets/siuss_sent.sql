/*
label = "Prestazioni inviate all'INPS"
grain = "una prestazione, e l'ultimo invio che vale in cui è andata"
record = "record"
order = ["record"]
requirement = "S-011"

[[column]]
key = "record"
label = "Contributo"

[[column]]
key = "sent_document"
label = "Invio"

[[column]]
key = "operation"
label = "Operazione"
codes = "flow_operation"
*/
SELECT record, sent_document, operation
  FROM (SELECT aid.code AS record, sent.code AS sent_document,
               iif('; ' || sent.parameters || ';' LIKE '%; cancel=true;%', 'cancel', 'insert') AS operation, max(sent.id)
          FROM sent_document AS sent
          JOIN sent_record AS within ON within.sent_document = sent.id AND within.register = 'economic_aid'
          JOIN economic_aid AS aid ON aid.id BETWEEN within.first_record AND within.last_record
         WHERE sent.document = 'siuss' AND sent.revoked_on IS NULL
           AND NOT EXISTS (SELECT 1 FROM sent_document AS later WHERE later.replaces = sent.id AND later.revoked_on IS NULL)
         GROUP BY aid.id)
