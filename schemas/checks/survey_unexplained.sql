/*
id = "survey_unexplained"
severity = "error"
title = "Somme non impegnate senza motivo o data"
meaning = "La rilevazione chiede perché una parte non è impegnata e quando lo sarà"
remedy = "Scrivere motivo e data prevista"
area = "rilevazioni"
register = "survey_round"
rules = ["C03", "S-107"]
source = "Note MLPS sulle rilevazioni"
evidence = "secondary"
dated = true
*/
SELECT s.code AS record, s.as_of AS day,
       'non impegnati ' || printf('%.2f', (s.allotted - s.committed) / 100.0)
       || CASE WHEN coalesce(s.uncommitted_reason, '') = '' THEN ', manca il motivo' ELSE '' END
       || CASE WHEN s.commit_by IS NULL THEN ', manca la data prevista' ELSE '' END AS detail
  FROM survey_round AS s
 WHERE s.allotted > s.committed
   AND (coalesce(s.uncommitted_reason, '') = '' OR s.commit_by IS NULL)
