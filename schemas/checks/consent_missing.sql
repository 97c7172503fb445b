/*
id = "consent_missing"
severity = "info"
title = "Casi condivisi con un ente senza consenso scritto"
meaning = "Nell'équipe del caso c'è un ente del terzo settore, e per chi è in carico non è registrato il consenso alla condivisione con gli enti della rete."
remedy = "Registrare il consenso già dato, o chiederlo al prossimo incontro"
area = "casi"
register = "care_case"
rules = ["S-066"]
dated = true
*/
WITH shared AS (
  SELECT r.care_case, min(r.valid_from) AS day
    FROM case_role AS r
    LEFT JOIN staff AS w ON w.id = r.staff
    JOIN organisation AS e ON e.id = coalesce(r.organisation, w.employer) AND e.sector = 'ets'
   WHERE coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
   GROUP BY r.care_case
)
SELECT k.code AS record, s.day AS day, 'nessun consenso alla condivisione' AS detail
  FROM shared AS s
  JOIN care_case AS k ON k.id = s.care_case
  LEFT JOIN household AS n ON n.id = k.household
 WHERE coalesce(k.opened_on, '') <= :as_of
   AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') > :as_of
   AND NOT EXISTS (SELECT 1 FROM consent AS c
                    WHERE c.person = coalesce(k.person, n.head) AND c.kind = 'sharing'
                      AND c.given_on <= :as_of AND coalesce(c.withdrawn_on, '9999') > :as_of)
