/*
id = "puc_cost_inail"
severity = "warning"
title = "INAIL fra i costi del fondo con l'atto di adesione"
meaning = "Con l'atto dell'anno il premio lo paga il Ministero"
remedy = "Cambiare la fonte del costo"
area = "puc"
register = "puc_cost"
rules = ["C09", "S-059"]
source = "Nota MLPS 488 del 14/01/2026"
evidence = "secondary"
dated = true
*/
SELECT k.code AS record, k.day AS day, 'atto di adesione dello stesso anno' AS detail
  FROM puc_cost AS k
  JOIN puc_project AS j ON j.id = k.puc_project
 WHERE k.kind = 'inail' AND k.source = 'QSFP'
   AND (substr(j.adhesion_on, 1, 4) = substr(k.day, 1, 4)
        OR EXISTS (SELECT 1 FROM puc_adhesion AS a
                    WHERE a.year = CAST(substr(k.day, 1, 4) AS INTEGER)
                      AND (a.comune = j.comune
                           OR (a.comune IS NULL AND (a.local_body = j.owner
                               OR a.local_body IN (SELECT b.local_body FROM body_membership AS b WHERE b.comune = j.comune))))))
