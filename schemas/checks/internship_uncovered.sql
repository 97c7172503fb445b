/*
id = "internship_uncovered"
severity = "warning"
title = "Tirocini avviati senza atti o assicurazioni"
meaning = "Il tirocinio è cominciato senza convenzione, progetto personale firmato, INAIL o RCT, o le assicurazioni non arrivano alla fine."
remedy = "Registrare ciò che c'è, con le sue date; per ciò che manca davvero, sospendere e avvisare il promotore"
area = "lavoro"
register = "internship"
rules = ["S-084"]
source = "Lombardia DGR X/5451 del 25/07/2016"
evidence = "secondary"
dated = true
*/
SELECT t.code AS record, t.valid_from AS day, substr(t.lacks, 3) AS detail
  FROM (SELECT code, valid_from,
               CASE WHEN agreement_number IS NULL THEN ', manca la convenzione' ELSE '' END
               || CASE WHEN coalesce(project_on, '9999') > valid_from THEN ', progetto non firmato prima dell''inizio' ELSE '' END
               || CASE WHEN coalesce(inail_from, '9999') > valid_from
                         OR inail_to < min(:as_of, coalesce(ended_on, :as_of)) THEN ', INAIL scoperta' ELSE '' END
               || CASE WHEN coalesce(rct_from, '9999') > valid_from
                         OR rct_to < min(:as_of, coalesce(ended_on, :as_of)) THEN ', RCT scoperta' ELSE '' END AS lacks
          FROM internship WHERE valid_from <= :as_of) AS t
 WHERE t.lacks <> ''
