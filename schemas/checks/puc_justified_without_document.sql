/*
id = "puc_justified_without_document"
severity = "info"
title = "Assenze giustificate senza documento"
meaning = "Un'assenza giustificata ha un motivo e un documento"
remedy = "Chiedere il documento, o correggere il tipo"
area = "puc"
register = "puc_attendance"
rules = ["PUC-10", "S-059"]
source = "Prassi"
evidence = "inferred"
dated = true
*/
SELECT t.code AS record, t.day AS day, 'nessun documento' AS detail
  FROM puc_attendance AS t
 WHERE t.kind = 'justified' AND t.day <= :as_of AND coalesce(t.document, '') = ''
   AND NOT EXISTS (SELECT 1 FROM justification AS g
                    WHERE g.person = t.person AND coalesce(g.document, '') <> ''
                      AND g.valid_from <= t.day AND coalesce(g.valid_to, '9999') >= t.day)
