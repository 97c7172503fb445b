/*
id = "urgent_without_plan"
severity = "warning"
title = "Urgenze rimaste senza progetto"
meaning = "Dopo un contatto urgente sono passati i giorni in cui ci si aspetta un progetto, e né la persona né il suo nucleo ne hanno uno. Di chi è anonimo non si può dire."
remedy = "Vedere chi segue la persona; se l'urgenza è finita, scriverlo nell'esito del contatto"
area = "accessi"
register = "contact"
rules = ["S-027"]
parameters = ["URGENT_PLAN_DAYS"]
dated = true
*/
-- A plan of the person, or of a household of which the person is a member, that lasted or began in those days.
WITH urgent AS MATERIALIZED (
  SELECT c.id FROM contact AS c WHERE c.urgent = 1 AND c.person IS NOT NULL AND c.day <= :as_of
  UNION
  SELECT c.id FROM request AS r JOIN contact AS c ON c.id = r.contact
   WHERE r.urgent = 1 AND c.person IS NOT NULL AND c.day <= :as_of
),
planned AS MATERIALIZED (
  SELECT k.person, s.signed_on, coalesce(s.valid_to, '9999') AS valid_to
    FROM plan AS s JOIN care_case AS k ON k.id = s.care_case
   WHERE s.signed_on IS NOT NULL AND k.person IS NOT NULL
  UNION ALL
  SELECT m.person, s.signed_on, coalesce(s.valid_to, '9999')
    FROM plan AS s
    JOIN care_case AS k ON k.id = s.care_case
    JOIN household_member AS m ON m.household = k.household
   WHERE s.signed_on IS NOT NULL
)
SELECT c.code AS record, c.day AS day, 'da ' || CAST(julianday(:as_of) - julianday(c.day) AS INTEGER) || ' giorni' AS detail
  FROM urgent AS u
  JOIN contact AS c ON c.id = u.id
  JOIN temp.parameter AS q ON q.id = 'URGENT_PLAN_DAYS'
   AND c.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE date(c.day, '+' || q.value || ' days') < :as_of
   AND coalesce(c.outcome, '') <> 'closed'
   AND NOT EXISTS (SELECT 1 FROM planned AS p
                    WHERE p.person = c.person AND p.signed_on <= date(c.day, '+' || q.value || ' days') AND p.valid_to >= c.day)
