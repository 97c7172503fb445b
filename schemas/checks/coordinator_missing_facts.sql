/*
id = "coordinator_missing_facts"
severity = "warning"
title = "Coordinatori di cui mancano i dati"
meaning = "Di un coordinatore in servizio si devono sapere ente, ore, inizio e se il curriculum è firmato"
remedy = "Completare la registrazione"
area = "spesa"
register = "staff"
rules = ["S-099"]
*/
SELECT o.code AS record,
       'mancano: ' || trim(CASE WHEN o.employer IS NULL THEN 'ente ' ELSE '' END || CASE WHEN o.weekly_minutes IS NULL THEN 'ore ' ELSE '' END
         || CASE WHEN o.valid_from IS NULL THEN 'inizio ' ELSE '' END || CASE WHEN coalesce(o.cv, 0) = 0 THEN 'curriculum' ELSE '' END) AS detail
  FROM staff AS o
 WHERE o.profile = 'coordinator' AND :as_of BETWEEN coalesce(o.valid_from, '') AND coalesce(o.valid_to, '9999') AND o.merged_into IS NULL
   AND (o.employer IS NULL OR o.weekly_minutes IS NULL OR o.valid_from IS NULL OR coalesce(o.cv, 0) = 0)
