/*
label = "Un ente"
grain = "l'ente della pagina"
record = "organisation"
order = ["organisation"]
requirement = "S-122"

[[column]]
key = "organisation"
label = "Codice"

[[column]]
key = "name"
label = "Nome"

[[column]]
key = "runts"
label = "RUNTS"

[[column]]
key = "contacts"
label = "Contatti"
type = "integer"

[[column]]
key = "hours"
label = "Ore lavorate"
type = "minutes"

[[column]]
key = "expenses"
label = "Documenti di spesa"
type = "integer"
*/
SELECT g.code AS organisation, g.name, g.runts_number AS runts,
       (SELECT count(*) FROM contact AS c
         WHERE c.day <= :as_of AND (c.antenna IN (SELECT id FROM antenna WHERE organisation = g.id) OR c.staff IN (SELECT id FROM staff WHERE employer = g.id))) AS contacts,
       (SELECT sum(d.worked_minutes) FROM timesheet_day AS d WHERE d.day <= :as_of AND d.staff IN (SELECT id FROM staff WHERE employer = g.id)) AS hours,
       (SELECT count(*) FROM expense AS e WHERE e.organisation = g.id AND e.day <= :as_of) AS expenses
  FROM organisation AS g
 WHERE g.id = :record
