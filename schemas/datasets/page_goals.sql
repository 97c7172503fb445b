/*
label = "Obiettivi"
grain = "un obiettivo del progetto"
record = "goal"
order = ["number", "goal"]
requirement = "S-089"

[[column]]
key = "goal"
label = "Codice"

[[column]]
key = "number"
label = "N."
type = "integer"

[[column]]
key = "objective"
label = "Obiettivo"
codes = "objective"

[[column]]
key = "area"
label = "Area"
codes = "assessment_area"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "citizen_aim"
label = "Con le parole della persona"
personal = true

[[column]]
key = "service_aim"
label = "Che cosa propone il servizio"
personal = true

[[column]]
key = "agreed_aim"
label = "Che cosa abbiamo deciso insieme"
personal = true

[[column]]
key = "due_on"
label = "Entro il"
type = "day"

[[column]]
key = "result"
label = "Risultato"
codes = "goal_result"

[[column]]
key = "result_on"
label = "Risultato del"
type = "day"
*/
SELECT goal.code AS goal, goal.number AS number, goal.objective AS objective, goal.area AS area,
    person.code AS person,
       goal.citizen_aim AS citizen_aim, goal.service_aim AS service_aim, goal.agreed_aim AS agreed_aim,
       goal.due_on AS due_on, goal.result AS result, goal.result_on AS result_on
  FROM goal
  LEFT JOIN person ON person.id = goal.person
 WHERE goal.plan IN (SELECT id FROM temp.subject WHERE register = 'plan')
