/*
label = "Assenze e recuperi dei PUC"
grain = "un giorno di assenza o di recupero di una persona"
record = "attendance"
order = ["project", "person", "day", "attendance"]
requirement = "S-059"

[[column]]
key = "attendance"
label = "Presenza"

[[column]]
key = "assignment"
label = "Abbinamento"

[[column]]
key = "project"
label = "Progetto"

[[column]]
key = "comune"
label = "Comune"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "surname"
label = "Cognome"
personal = true

[[column]]
key = "name"
label = "Nome"
personal = true

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "kind"
label = "Tipo"
codes = "attendance_kind"

[[column]]
key = "minutes"
label = "Ore"
type = "minutes"

[[column]]
key = "reason"
label = "Giustificato motivo"
codes = "justified_reason"

[[column]]
key = "documented"
label = "Con documento"
type = "flag"
*/
-- Everything up to :to, since what is missed adds up over the whole assignment.
SELECT t.code AS attendance,
       (SELECT a.code FROM puc_assignment AS a
         WHERE a.puc_project = t.puc_project AND a.person = t.person
           AND coalesce(a.starts_on, '') <= t.day AND coalesce(a.ends_on, '9999') >= t.day
         ORDER BY a.starts_on DESC, a.id DESC LIMIT 1) AS assignment,
       j.number AS project,
       c.name AS comune,
       p.code AS person,
       CASE WHEN p.protected THEN NULL ELSE p.surname END AS surname,
       CASE WHEN p.protected THEN NULL ELSE p.name END AS name,
       t.day, t.kind, t.minutes, t.reason,
       coalesce(t.document, '') <> '' AS documented
  FROM puc_attendance AS t
  JOIN puc_project AS j ON j.id = t.puc_project
  JOIN person AS p ON p.id = t.person
  LEFT JOIN comune AS c ON c.id = j.comune
 WHERE t.kind IN ('justified', 'unjustified', 'makeup') AND t.day <= :to
