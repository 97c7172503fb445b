/*
label = "Prese in carico"
grain = "una presa in carico"
record = "care_case"
order = ["opened_on", "care_case"]

[[column]]
key = "care_case"
label = "Codice"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "level"
label = "Livello"
codes = "case_level"

[[column]]
key = "state"
label = "Fase"
codes = "case_state"

[[column]]
key = "opened_on"
label = "Aperta il"
type = "day"

[[column]]
key = "closed_on"
label = "Chiusa il"
type = "day"

[[column]]
key = "manager"
label = "Case manager"

[[column]]
key = "reopens"
label = "Riapre"
*/
SELECT care_case.code AS care_case, household.code AS household, care_case.level AS level, care_case.state AS state,
       care_case.opened_on AS opened_on, care_case.closed_on AS closed_on,
       (SELECT staff.name FROM case_role JOIN staff ON staff.id = case_role.staff
         WHERE case_role.care_case = care_case.id AND case_role.role = 'case_manager'
             AND coalesce(case_role.valid_from, '') <= :as_of AND coalesce(case_role.valid_to, '9999') >= :as_of
         ORDER BY case_role.valid_from DESC LIMIT 1) AS manager,
       earlier.code AS reopens
  FROM care_case
  LEFT JOIN household ON household.id = care_case.household
  LEFT JOIN care_case AS earlier ON earlier.id = care_case.reopens
 WHERE care_case.id IN (SELECT id FROM temp.subject WHERE register = 'care_case')
