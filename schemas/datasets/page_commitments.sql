/*
label = "Impegni"
grain = "un impegno del progetto"
record = "commitment"
order = ["number", "commitment"]
requirement = "S-090"

[[column]]
key = "commitment"
label = "Codice"

[[column]]
key = "number"
label = "N."
type = "integer"

[[column]]
key = "owner_kind"
label = "Di chi"
codes = "owner_kind"

[[column]]
key = "who"
label = "Chi"
personal = true

[[column]]
key = "description"
label = "Che cosa"
personal = true

[[column]]
key = "contributors"
label = "Con l'aiuto di"

[[column]]
key = "start_on"
label = "Dal"
type = "day"

[[column]]
key = "due_on"
label = "Entro il"
type = "day"

[[column]]
key = "frequency"
label = "Quando"

[[column]]
key = "bound"
label = "Obbligatorio per la misura"
type = "flag"

[[column]]
key = "status"
label = "Stato"
codes = "commitment_status"

[[column]]
key = "goal"
label = "Obiettivo"
type = "integer"

[[column]]
key = "practice"
label = "Pratica"
*/
SELECT commitment.code AS commitment, commitment.number AS number, commitment.owner_kind AS owner_kind,
       coalesce(nullif(trim(coalesce(person.surname, '') || ' ' || coalesce(person.name, '')), ''), staff.name,
           organisation.name, commitment.owner_text, person.code) AS who,
       commitment.description AS description, commitment.contributors AS contributors,
           commitment.start_on AS start_on,
       commitment.due_on AS due_on, commitment.frequency AS frequency, commitment.bound AS bound,
       commitment.status AS status, goal.number AS goal, document.title AS practice
  FROM commitment
  LEFT JOIN person ON person.id = commitment.person
  LEFT JOIN staff ON staff.id = commitment.staff
  LEFT JOIN organisation ON organisation.id = commitment.organisation
  LEFT JOIN goal ON goal.id = commitment.goal
  LEFT JOIN document ON document.id = commitment.practice
 WHERE commitment.plan IN (SELECT id FROM temp.subject WHERE register = 'plan')
