/*
id = "puc_without_convention"
severity = "warning"
title = "PUC presso un ente senza convenzione in corso"
meaning = "L'ente attuatore partecipa con un accordo in corso dal primo giorno"
remedy = "Registrare la convenzione e indicarla nel progetto, o rinnovarla"
area = "puc"
register = "puc_project"
rules = ["V-14", "S-060"]
source = "DM 156/2023"
evidence = "primary"
dated = true
*/
SELECT j.code AS record, j.starts_on AS day,
       CASE WHEN k.id IS NULL THEN 'nessuna convenzione'
            WHEN coalesce(k.valid_from, k.signed_on, '9999') > j.starts_on THEN 'comincia dopo l''inizio del progetto'
            ELSE 'finita il ' || strftime('%d/%m/%Y', k.valid_to) END AS detail
  FROM puc_project AS j
  LEFT JOIN convention AS k ON k.id = j.convention
 WHERE j.implementer IS NOT NULL
   AND j.starts_on <= :as_of AND coalesce(j.status, 'running') IN ('running', 'suspended')
   AND (k.id IS NULL OR coalesce(k.valid_from, k.signed_on, '9999') > j.starts_on
        OR coalesce(k.valid_to, '9999') < min(coalesce(j.ends_on, :as_of), :as_of))
