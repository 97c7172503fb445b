/*
id = "participant_without_plan"
severity = "warning"
title = "Partecipanti senza un progetto in corso"
meaning = "La persona è in un PUC, seguita da un tutor o affidata a una risorsa, ma né lei né il suo nucleo hanno un progetto firmato e in corso."
remedy = "Fare il progetto, o chiudere ciò che non è più in corso"
area = "casi"
register = "person"
rules = ["V-10", "S-079"]
parameters = ["TUTORING_ACTIVE_DAYS"]
dated = true
*/
-- A household is a positive number here, a person of no household a negative one: so that one is never the other.
WITH member AS MATERIALIZED (
  SELECT m.person, max(m.household) AS household
    FROM household_member AS m
   WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
   GROUP BY m.person
),
planned AS MATERIALIZED (
  SELECT DISTINCT coalesce(k.household, m.household, -k.person) AS unit
    FROM plan AS s
    JOIN care_case AS k ON k.id = s.care_case
    LEFT JOIN member AS m ON m.person = k.person
   WHERE s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
     AND NOT EXISTS (SELECT 1 FROM plan AS newer
                      WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                        AND newer.version > s.version AND newer.signed_on <= :as_of)
),
taking_part (person, day, what) AS (
  SELECT a.person, a.starts_on, 'nel PUC ' || j.code
    FROM puc_assignment AS a JOIN puc_project AS j ON j.id = a.puc_project
   WHERE coalesce(a.status, 'active') = 'active' AND a.starts_on <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
  UNION ALL
  SELECT t.person, max(t.day), 'seguita dal tutor'
    FROM tutoring_session AS t
    JOIN temp.parameter AS q ON q.id = 'TUTORING_ACTIVE_DAYS'
     AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
   WHERE t.person IS NOT NULL AND t.day BETWEEN date(:as_of, '-' || q.value || ' days') AND :as_of
   GROUP BY t.person
  UNION ALL
  SELECT b.person, b.valid_from, 'affidata alla risorsa ' || r.code
    FROM resource_assignment AS b JOIN resource AS r ON r.id = b.resource
   WHERE coalesce(b.valid_from, '') <= :as_of AND coalesce(b.valid_to, '9999') >= :as_of
)
SELECT p.code AS record, t.day AS day, t.what AS detail
  FROM taking_part AS t
  JOIN person AS p ON p.id = t.person
  LEFT JOIN member AS m ON m.person = t.person
  LEFT JOIN planned ON planned.unit = coalesce(m.household, -t.person)
 WHERE planned.unit IS NULL
