/*
label = "Abbinamenti per GePI"
grain = "un abbinamento di un progetto non concluso"
record = "assignment"
order = ["project", "assignment"]
requirement = "S-059"

[[column]]
key = "project"
label = "Progetto"

[[column]]
key = "gepi_number"
label = "Codice GePI"

[[column]]
key = "assignment"
label = "Abbinamento"

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
key = "tax_code"
label = "Codice fiscale"
personal = true

[[column]]
key = "title"
label = "Titolo"
codes = "puc_title"

[[column]]
key = "protocol"
label = "Protocollo del beneficio"

[[column]]
key = "status"
label = "Stato"
codes = "puc_assignment_status"

[[column]]
key = "starts_on"
label = "Dal"
type = "day"

[[column]]
key = "ends_on"
label = "Al"
type = "day"

[[column]]
key = "weekly_minutes"
label = "Ore la settimana"
type = "minutes"
*/
SELECT j.number AS project, j.gepi_number, a.code AS assignment, p.code AS person,
       CASE WHEN p.protected THEN NULL ELSE p.surname END AS surname,
       CASE WHEN p.protected THEN NULL ELSE p.name END AS name,
       CASE WHEN p.protected THEN NULL ELSE (SELECT k.value FROM person_key AS k
         WHERE k.person = p.id AND k.kind = 'CF' AND coalesce(k.valid_to, '9999') >= :as_of ORDER BY k.id DESC LIMIT 1) END AS tax_code,
       a.title, g.protocol, coalesce(a.status, 'active') AS status, a.starts_on, a.ends_on,
       coalesce(a.weekly_minutes, j.weekly_minutes) AS weekly_minutes
  FROM puc_assignment AS a
  JOIN puc_project AS j ON j.id = a.puc_project
  JOIN person AS p ON p.id = a.person
  LEFT JOIN measure_grant AS g ON g.id = a.measure_grant
 WHERE coalesce(j.status, '') <> 'closed' AND coalesce(j.ends_on, '9999') >= :as_of
   AND coalesce(a.status, 'active') IN ('to_assign', 'proposed', 'active', 'suspended')
