/*
label = "Progetti"
grain = "un progetto in vigore o in bozza"
record = "plan"
order = ["kind", "version", "plan"]

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
key = "status"
label = "Stato"
codes = "plan_status"

[[column]]
key = "scope"
label = "Per"
codes = "plan_scope"

[[column]]
key = "drafted_on"
label = "Bozza del"
type = "day"

[[column]]
key = "signed_on"
label = "Firmato il"
type = "day"

[[column]]
key = "next_review_on"
label = "Prossima verifica"
type = "day"

[[column]]
key = "protocol"
label = "Protocollo"
*/
SELECT plan.code AS plan, care_case.code AS care_case, plan.kind AS kind, plan.version AS version,
    plan.status AS status,
       plan.scope AS scope, plan.drafted_on AS drafted_on, plan.signed_on AS signed_on,
           plan.next_review_on AS next_review_on,
       plan.protocol AS protocol
  FROM plan
  JOIN care_case ON care_case.id = plan.care_case
 WHERE plan.id IN (SELECT id FROM temp.subject WHERE register = 'plan')
