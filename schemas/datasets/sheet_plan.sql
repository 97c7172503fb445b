/*
label = "Progetto"
grain = "il progetto da stampare"
record = "plan"
order = ["plan"]
requirement = "S-072"

[[column]]
key = "plan"
label = "Codice"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "kind"
label = "Tipo"
codes = "plan_kind"

[[column]]
key = "version"
label = "Versione"
type = "integer"

[[column]]
key = "draft"
label = "Bozza"

[[column]]
key = "name"
label = "Per"
personal = true

[[column]]
key = "scope"
label = "Riguarda"

[[column]]
key = "signed_on"
label = "Firmato il"
type = "day"

[[column]]
key = "valid_to"
label = "Vale fino al"
type = "day"

[[column]]
key = "next_review_on"
label = "Prossimo incontro"
type = "day"

[[column]]
key = "bound"
label = "Impegni obbligatori"

[[column]]
key = "manager"
label = "Chi segue il progetto"

[[column]]
key = "manager_phone"
label = "Telefono"

[[column]]
key = "manager_email"
label = "E-mail"

[[column]]
key = "comune"
label = "Comune"
*/
SELECT plan.code AS plan, care_case.code AS care_case, plan.kind AS kind, plan.version AS version,
       CASE WHEN plan.signed_on IS NULL THEN 'bozza' END AS draft,
       trim(coalesce(who.surname, '') || ' ' || coalesce(who.name, '')) AS name,
       CASE plan.scope WHEN 'household' THEN 'tutta la famiglia' END AS scope,
       plan.signed_on AS signed_on, plan.valid_to AS valid_to,
       coalesce(plan.next_review_on, (SELECT max(next_on) FROM meeting WHERE meeting.care_case = care_case.id
           AND next_on > :as_of)) AS next_review_on,
       CASE WHEN EXISTS (SELECT 1 FROM commitment WHERE commitment.plan = plan.id
           AND commitment.bound = 1) THEN 'sì' END AS bound,
       manager.name AS manager, manager.phone AS manager_phone, manager.email AS manager_email,
       comune.name AS comune
  FROM temp.subject AS subject
  JOIN plan ON plan.id = subject.id
  JOIN care_case ON care_case.id = plan.care_case
  LEFT JOIN household ON household.id = care_case.household
  LEFT JOIN person AS who ON who.id = coalesce(plan.person, care_case.person, household.head)
  LEFT JOIN comune ON comune.id = care_case.comune
  LEFT JOIN staff AS manager
    ON manager.id = (SELECT staff FROM case_role
                      WHERE case_role.care_case = care_case.id AND case_role.role = 'case_manager'
                          AND coalesce(case_role.valid_from, '') <= :as_of AND coalesce(case_role.valid_to,
                          '9999') >= :as_of
                      ORDER BY case_role.valid_from DESC LIMIT 1)
 WHERE subject.register = 'plan'
