/*
id = "complex_without_team"
severity = "warning"
title = "Bisogni complessi senza équipe"
meaning = "L'esito C chiede un'équipe: tra chi ha un ruolo sul caso e chi ha partecipato alle sedute ci sono meno professioni di quante ne servono."
remedy = "Registrare l'équipe, o formarla"
area = "casi"
register = "assessment"
rules = ["V-11B", "S-054", "S-055"]
source = "D.Lgs. 147/2017 artt. 5 e 6"
evidence = "secondary"
parameters = ["TEAM_PROFESSIONS_LEAST"]
dated = true
*/
-- The case manager is a task, not a profession: theirs is what is written, or the profile of the worker.
WITH profession AS (
  SELECT r.care_case, coalesce(r.profession, w.profile, nullif(r.role, 'case_manager')) AS what
    FROM case_role AS r
    LEFT JOIN staff AS w ON w.id = r.staff
   WHERE coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
  UNION
  SELECT t.care_case, m.profession
    FROM team_member AS m
    JOIN team_session AS t ON t.id = m.team_session
   WHERE t.day <= :as_of
),
team AS MATERIALIZED (
  SELECT care_case, count(DISTINCT what) AS professions FROM profession GROUP BY care_case
)
SELECT a.code AS record, coalesce(a.closed_on, a.opened_on) AS day, 'professioni: ' || coalesce(t.professions, 0) AS detail
  FROM assessment AS a
  JOIN care_case AS k ON k.id = a.care_case
  JOIN temp.parameter AS q ON q.id = 'TEAM_PROFESSIONS_LEAST'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
  LEFT JOIN team AS t ON t.care_case = a.care_case
 WHERE a.tool = 'AP' AND a.outcome = 'C' AND coalesce(a.closed_on, a.opened_on, '') <= :as_of
   AND coalesce(k.opened_on, '') <= :as_of
   AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') > :as_of
   AND coalesce(t.professions, 0) < q.value
