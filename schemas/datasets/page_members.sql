/*
label = "Componenti"
grain = "una persona in un nucleo"
record = "member"
order = ["household", "valid_from", "member"]

[[column]]
key = "member"
label = "Codice"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "name"
label = "Chi"
personal = true

[[column]]
key = "role"
label = "Parentela"
codes = "kinship"

[[column]]
key = "birth_day"
label = "Nata il"
type = "day"
personal = true

[[column]]
key = "activatable"
label = "Attivabile al lavoro"
type = "flag"

[[column]]
key = "bound"
label = "Tenuta agli obblighi"
type = "flag"

[[column]]
key = "exemption"
label = "Esonero"
codes = "exemption_reason"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"
*/
SELECT member.code AS member, household.code AS household, person.code AS person,
       trim(coalesce(person.surname, '') || ' ' || coalesce(person.name, '')) AS name, member.role AS role,
           person.birth_day AS birth_day,
       member.activatable AS activatable, member.bound AS bound, member.exemption AS exemption,
       member.valid_from AS valid_from, member.valid_to AS valid_to
  FROM household_member AS member
  JOIN household ON household.id = member.household
  JOIN person ON person.id = member.person
 WHERE member.household IN (SELECT id FROM temp.subject WHERE register = 'household')
   AND coalesce(member.valid_from, '') <= :as_of AND coalesce(member.valid_to, '9999') >= :as_of
