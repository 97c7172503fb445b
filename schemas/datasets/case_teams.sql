/*
label = "Équipe delle prese in carico"
grain = "una presa in carico con almeno un incontro di équipe fino al giorno"
record = "care_case"
order = ["care_case"]
requirement = "S-054"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "outcome"
label = "Esito dell'analisi"
codes = "assessment_outcome"

[[column]]
key = "sessions"
label = "Incontri di équipe"
type = "integer"

[[column]]
key = "professions"
label = "Professioni"
type = "integer"

[[column]]
key = "bodies"
label = "Enti"
type = "integer"

[[column]]
key = "last_session"
label = "Ultimo incontro"
type = "day"

[[column]]
key = "plan_signed"
label = "Progetto firmato"
type = "flag"
*/
SELECT k.code AS care_case,
       (SELECT a.outcome FROM assessment AS a
         WHERE a.care_case = k.id AND a.tool = 'AP' AND a.outcome IS NOT NULL ORDER BY a.version DESC LIMIT 1) AS outcome,
       count(DISTINCT s.id) AS sessions,
       count(DISTINCT m.profession) AS professions,
       count(DISTINCT coalesce(m.organisation, w.employer)) AS bodies,
       max(s.day) AS last_session,
       EXISTS (SELECT 1 FROM plan AS p WHERE p.care_case = k.id AND p.signed_on <= :as_of) AS plan_signed
  FROM team_session AS s
  JOIN care_case AS k ON k.id = s.care_case
  LEFT JOIN team_member AS m ON m.team_session = s.id
  LEFT JOIN staff AS w ON w.id = m.staff
 WHERE s.day <= :as_of
 GROUP BY k.id
