/*
id = "inail_charged"
severity = "warning"
title = "INAIL dei PUC a carico del fondo con l'atto di adesione"
meaning = "Con l'atto dell'anno il premio lo paga il Ministero"
remedy = "Togliere la riga dal rendiconto"
area = "spesa"
register = "allocation"
rules = ["C09", "S-098"]
source = "Nota MLPS 488 del 14/01/2026"
evidence = "secondary"
dated = true
*/
-- Where the line names its project, the act of that comune; else any, since nobody knows whose the premium is.
SELECT a.code AS record, e.day AS day, 'atto di adesione dello stesso anno' AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
  JOIN intervention AS i ON i.id = a.intervention AND i.acronym = 'PUC_INAIL'
  LEFT JOIN puc_project AS j ON j.id = a.puc_project
 WHERE (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND coalesce(a.admitted, a.amount - a.excluded, a.amount) <> 0
   AND (EXISTS (SELECT 1 FROM puc_adhesion AS d
                 WHERE d.year = CAST(substr(e.day, 1, 4) AS INTEGER) AND d.day <= e.day
                   AND (j.id IS NULL OR d.comune = j.comune
                        OR (d.comune IS NULL AND (d.local_body = j.owner
                            OR d.local_body IN (SELECT b.local_body FROM body_membership AS b WHERE b.comune = j.comune)))))
        OR EXISTS (SELECT 1 FROM puc_project AS k
                    WHERE k.id = coalesce(j.id, k.id) AND substr(k.adhesion_on, 1, 4) = substr(e.day, 1, 4) AND k.adhesion_on <= e.day))
