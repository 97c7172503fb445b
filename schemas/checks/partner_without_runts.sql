/*
id = "partner_without_runts"
severity = "warning"
title = "Spese di enti senza numero RUNTS"
meaning = "Nella coprogettazione si rimborsano gli enti iscritti al RUNTS"
remedy = "Registrare il numero di iscrizione"
area = "spesa"
register = "organisation"
rules = ["C15", "S-098"]
source = "Regola di una misura PNRR con la stessa base"
evidence = "secondary"
dated = true
*/
SELECT g.code AS record, g.verified_on AS day, 'spese senza numero RUNTS' AS detail
  FROM organisation AS g
 WHERE coalesce(g.runts_number, '') = '' AND coalesce(g.sector, 'ets') = 'ets' AND g.local_body IS NULL
   AND EXISTS (SELECT 1 FROM expense AS e WHERE e.organisation = g.id AND e.day <= :as_of)
