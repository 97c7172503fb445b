/*
label = "Équipe"
grain = "un ruolo sul caso"
record = "case_role"
order = ["role", "seat", "valid_from", "case_role"]
requirement = "S-090"

[[column]]
key = "case_role"
label = "Codice"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "role"
label = "Ruolo"
codes = "case_role"

[[column]]
key = "seat"
label = "Posto"
type = "integer"

[[column]]
key = "who"
label = "Chi"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "profession"
label = "Professione"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"
*/
SELECT case_role.code AS case_role, care_case.code AS care_case, case_role.role AS role, case_role.seat AS seat,
       staff.name AS who, organisation.name AS organisation,
       coalesce(case_role.profession, (SELECT label FROM temp.code WHERE list = 'staff_profile'
           AND code = staff.profile)) AS profession,
       case_role.valid_from AS valid_from, case_role.valid_to AS valid_to
  FROM case_role
  JOIN care_case ON care_case.id = case_role.care_case
  LEFT JOIN staff ON staff.id = case_role.staff
  LEFT JOIN organisation ON organisation.id = coalesce(case_role.organisation, staff.employer)
 WHERE case_role.care_case IN (SELECT id FROM temp.subject WHERE register = 'care_case')
   AND coalesce(case_role.valid_to, '9999') >= :as_of
