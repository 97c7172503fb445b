/*
label = "Posti occupati nei PUC"
grain = "una persona su un posto di un progetto"
record = "assignment"
order = ["project", "assignment"]
requirement = "S-059"
uses = ["puc_title_groups"]

[[column]]
key = "assignment"
label = "Abbinamento"

[[column]]
key = "project"
label = "Progetto"

[[column]]
key = "person"
label = "Persona"
type = "integer"

[[column]]
key = "seat_group"
label = "Posti per"
codes = "puc_seat_group"

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

[[column]]
key = "status"
label = "Stato"
codes = "puc_assignment_status"
*/
-- A proposal holds its seat, so does a suspension. What ended without a day, or never began, holds none.
SELECT a.code AS assignment, j.number AS project, a.person,
       coalesce(g.seat_group, 'pais') AS seat_group,
       coalesce(a.starts_on, j.starts_on, '1000-01-01') AS starts_on,
       coalesce(a.ends_on, j.ends_on, '9999-12-31') AS ends_on,
       coalesce(a.weekly_minutes, j.weekly_minutes) AS weekly_minutes,
       coalesce(a.status, 'active') AS status
  FROM puc_assignment AS a
  JOIN puc_project AS j ON j.id = a.puc_project
  LEFT JOIN puc_title_groups AS g ON g.title = a.title
 WHERE coalesce(a.status, 'active') IN ('proposed', 'active', 'suspended')
    OR (a.status IN ('completed', 'interrupted') AND a.ends_on IS NOT NULL)
