/*
label = "Abbinamenti PUC"
grain = "una persona abbinata a un progetto nel periodo"
record = "assignment"
order = ["project", "person", "starts_on", "assignment"]
requirement = "S-059"

[[column]]
key = "assignment"
label = "Abbinamento"
[[column]]
key = "project"
label = "Progetto"
[[column]]
key = "title"
label = "Titolo del progetto"
[[column]]
key = "comune"
label = "Comune"
[[column]]
key = "person"
label = "Persona"
[[column]]
key = "surname"
label = "Cognome"
[[column]]
key = "name"
label = "Nome"
[[column]]
key = "entitled_by"
label = "A che titolo"
codes = "puc_title"
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
label = "Ore settimanali"
type = "minutes"
*/
-- A proposal, and what was interrupted without a first day, owe no hours.
SELECT a.code AS assignment,
       j.number AS project,
       j.title,
       m.name AS comune,
       p.code AS person,
       CASE WHEN p.protected THEN NULL ELSE p.surname END AS surname,
       CASE WHEN p.protected THEN NULL ELSE p.name END AS name,
       a.title AS entitled_by,
       coalesce(a.starts_on, j.starts_on) AS starts_on,
       coalesce(a.ends_on, j.ends_on) AS ends_on,
       coalesce(a.weekly_minutes, j.weekly_minutes) AS weekly_minutes
  FROM puc_assignment AS a
  JOIN puc_project AS j ON j.id = a.puc_project
  JOIN person AS p ON p.id = a.person
  LEFT JOIN comune AS m ON m.id = j.comune
 WHERE coalesce(a.starts_on, j.starts_on, :to) <= :to
   AND coalesce(a.ends_on, j.ends_on, :from) >= :from
   AND coalesce(a.status, 'active') NOT IN ('to_assign', 'proposed')
   AND NOT (a.status = 'interrupted' AND a.starts_on IS NULL)
