/*
label = "Risultati attesi"
grain = "un risultato atteso di un obiettivo"
record = "step"
order = ["goal", "number", "step"]

[[column]]
key = "step"
label = "Codice"

[[column]]
key = "goal"
label = "Obiettivo"
type = "integer"

[[column]]
key = "number"
label = "N."
type = "integer"

[[column]]
key = "description"
label = "Che cosa vogliamo ottenere"
personal = true

[[column]]
key = "indicator"
label = "Come lo vediamo"
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
SELECT step.code AS step, goal.number AS goal, step.number AS number, step.description AS description,
       step.indicator AS indicator, step.due_on AS due_on, step.result AS result, step.result_on AS result_on
  FROM goal_step AS step
  JOIN goal ON goal.id = step.goal
 WHERE goal.plan IN (SELECT id FROM temp.subject WHERE register = 'plan')
