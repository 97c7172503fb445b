/*
id = "decision_past_due"
severity = "warning"
title = "Decisioni non attuate nel termine"
meaning = "È passato il giorno entro cui uno snodo aveva chiesto di attuare una decisione, e la decisione è ancora da attuare."
remedy = "Dire com'è andata: povnet intake set decision CODICE status=done oppure status=dropped, con status_on; se si rinvia, il nuovo giorno in due_on"
area = "governance"
register = "decision"
rules = ["V-30", "S-108"]
dated = true
*/
SELECT d.code AS record, d.due_on AS day,
       s.node || ' del ' || strftime('%d/%m/%Y', s.day) || ', n. ' || d.number AS detail
  FROM decision AS d
  JOIN sitting AS s ON s.id = d.sitting
 WHERE d.due_on < :as_of
   AND (coalesce(d.status, 'open') = 'open' OR d.status_on > :as_of)
