/*
label = "Chi è chiamato all'équipe"
grain = "un componente dell'équipe: di quell'incontro, o di chi ha un ruolo sul caso"
record = "member"
order = ["profession", "member"]

[[column]]
key = "member"
label = "Chi"

[[column]]
key = "profession"
label = "Professione"
codes = "staff_profile"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "email"
label = "E-mail"
*/
-- Until who comes is written, those who have a role in the case that day.
WITH called AS (
  SELECT m.staff, m.organisation, m.profession FROM team_member AS m WHERE m.team_session = :record
  UNION ALL
  SELECT r.staff, r.organisation, r.profession
    FROM team_session AS t
    JOIN case_role AS r ON r.care_case = t.care_case
     AND coalesce(r.valid_from, '') <= t.day AND coalesce(r.valid_to, '9999') >= t.day
   WHERE t.id = :record AND NOT EXISTS (SELECT 1 FROM team_member AS m WHERE m.team_session = t.id)
)
SELECT coalesce(s.name, o.name) AS member, coalesce(c.profession, s.profile) AS profession,
       coalesce(o.name, e.name) AS organisation, coalesce(s.email, o.email) AS email
  FROM called AS c
  LEFT JOIN staff AS s ON s.id = c.staff
  LEFT JOIN organisation AS e ON e.id = s.employer
  LEFT JOIN organisation AS o ON o.id = c.organisation
