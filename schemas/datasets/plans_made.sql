/*
label = "Come nascono i progetti"
grain = "un progetto firmato nel periodo"
record = "plan"
day = "day"
order = ["day", "plan"]
parameters = ["TEAM_PROFESSIONS_LEAST"]
requirement = "S-055"

[[column]]
key = "plan"
label = "Progetto"

[[column]]
key = "day"
label = "Firmato il"
type = "day"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "kind"
label = "Tipo"
codes = "plan_kind"

[[column]]
key = "plan_scope"
label = "Chi riguarda"
codes = "plan_scope"

[[column]]
key = "version"
label = "Versione"
type = "integer"

[[column]]
key = "sessions"
label = "Incontri di équipe"
type = "integer"

[[column]]
key = "professions"
label = "Professioni"
type = "integer"

[[column]]
key = "team_made"
label = "Fatto in équipe"
type = "flag"

[[column]]
key = "days_to_sign"
label = "Giorni dall'apertura alla firma"
type = "integer"
*/
-- The team sessions on this plan, and those of the case up to the signature that name no plan.
WITH teams AS (
  SELECT s.id, count(DISTINCT t.id) AS sessions, count(DISTINCT m.profession) AS professions
    FROM plan AS s
    JOIN team_session AS t ON t.care_case = s.care_case AND coalesce(t.plan, s.id) = s.id AND t.day <= s.signed_on
    LEFT JOIN team_member AS m ON m.team_session = t.id
   WHERE s.signed_on BETWEEN :from AND :to
   GROUP BY s.id
)
SELECT s.code AS plan, s.signed_on AS day, k.code AS care_case,
       coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= s.signed_on AND coalesce(l.valid_to, '9999') >= s.signed_on
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= s.signed_on AND coalesce(d.valid_to, '9999') >= s.signed_on
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       s.kind, s.scope AS plan_scope, s.version, coalesce(t.sessions, 0) AS sessions, coalesce(t.professions, 0) AS professions,
       coalesce(t.professions >= q.value, 0) AS team_made,
       CASE WHEN s.version = 1 THEN CAST(julianday(s.signed_on) - julianday(k.opened_on) AS INTEGER) END AS days_to_sign
  FROM plan AS s
  JOIN care_case AS k ON k.id = s.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN teams AS t ON t.id = s.id
  LEFT JOIN temp.parameter AS q ON q.id = 'TEAM_PROFESSIONS_LEAST' AND coalesce(q.valid_from, '') <= s.signed_on AND coalesce(q.valid_to, '9999') >= s.signed_on
 WHERE s.signed_on BETWEEN :from AND :to
