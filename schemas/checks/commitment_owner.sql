/*
id = "commitment_owner"
severity = "warning"
title = "Impegni senza un solo responsabile"
meaning = "Ogni impegno ha una persona, un operatore, un ente o un altro soggetto che ne risponde: uno solo. Di un impegno della famiglia, o di chi è solo nel suo progetto, si sa già di chi è."
remedy = "Scrivere chi risponde; gli altri stanno in «chi altro partecipa»"
area = "casi"
register = "commitment"
rules = ["V6", "S-092"]
dated = true
*/
SELECT c.code AS record, coalesce(c.start_on, s.signed_on, s.drafted_on) AS day,
       CASE o.number WHEN 0 THEN 'nessun responsabile' ELSE o.number || ' responsabili' END AS detail
  FROM commitment AS c
  JOIN (SELECT id, (person IS NOT NULL) + (staff IS NOT NULL) + (organisation IS NOT NULL) + (owner_text IS NOT NULL) AS number
          FROM commitment) AS o ON o.id = c.id
  JOIN plan AS s ON s.id = c.plan
  JOIN care_case AS k ON k.id = s.care_case
 WHERE coalesce(c.status, 'open') = 'open' AND coalesce(s.status, '') NOT IN ('replaced', 'closed')
   AND (o.number > 1
        OR (o.number = 0 AND c.owner_kind <> 'family'
            AND (c.owner_kind <> 'citizen' OR coalesce(s.person, CASE WHEN k.household IS NULL THEN k.person END) IS NULL)))
