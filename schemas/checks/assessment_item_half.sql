/*
id = "assessment_item_half"
severity = "warning"
title = "Voci dell'analisi a metà"
meaning = "Ogni voce dice il bisogno e la risorsa: dove si è cercato senza trovare si scrive «nessuna trovata». Le voci che vengono da GePI non si guardano."
remedy = "Completare la voce con ciò che manca"
area = "casi"
register = "assessment_item"
rules = ["V-12", "S-078"]
dated = true
*/
SELECT i.code AS record, coalesce(a.closed_on, a.opened_on) AS day,
       CASE WHEN i.need_level IS NULL AND i.need IS NULL THEN 'manca il bisogno' ELSE 'manca la risorsa' END AS detail
  FROM assessment_item AS i
  JOIN assessment AS a ON a.id = i.assessment
 WHERE i.reference_day IS NULL
   AND ((i.need_level IS NULL AND i.need IS NULL) OR (i.resource_level IS NULL AND i.resource IS NULL))
