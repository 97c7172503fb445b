/*
id = "puc_title"
severity = "warning"
title = "Partecipanti senza il titolo indicato"
meaning = "All'inizio del PUC la persona non ha ADI o SFL in corso"
remedy = "Verificare il titolo: senza, la spesa non è ammessa"
area = "puc"
register = "puc_assignment"
rules = ["V-15", "S-059"]
source = "DM 156/2023 art. 2"
evidence = "primary"
dated = true
*/
-- The ADI is of the household, of all who are or were in it; the SFL is of a person.
WITH running AS (
  SELECT g.measure, g.person, g.household, coalesce(g.valid_from, g.applied_on, '') AS first,
         coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN g.status_on END, '9999') AS last
    FROM measure_grant AS g
   WHERE g.measure IN ('ADI', 'SFL') AND coalesce(g.decision, 'accepted') = 'accepted'
), title AS MATERIALIZED (
  SELECT person, measure, first, last FROM running WHERE person IS NOT NULL
   UNION
  SELECT m.person, r.measure, r.first, r.last FROM running AS r JOIN household_member AS m ON m.household = r.household
   UNION
  SELECT m.person, r.measure, r.first, r.last
    FROM running AS r
    JOIN household_member AS own ON own.person = r.person
    JOIN household_member AS m ON m.household = own.household
   WHERE r.household IS NULL AND r.measure <> 'SFL'
)
SELECT a.code AS record, a.starts_on AS day, 'nessun ' || a.title || ' in corso' AS detail
  FROM puc_assignment AS a
  LEFT JOIN title AS t ON t.person = a.person AND t.measure = a.title
   AND t.first <= coalesce(a.starts_on, :as_of) AND t.last >= coalesce(a.starts_on, :as_of)
 WHERE a.title IN ('ADI', 'SFL') AND t.person IS NULL
