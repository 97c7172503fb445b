/*
label = "Progetti sottoscritti"
grain = "un progetto personalizzato sottoscritto nel periodo"
record = "plan"
day = "signed_on"
order = ["signed_on", "plan"]

[[column]]
key = "plan"
label = "Progetto"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "signed_on"
label = "Sottoscritto il"
type = "day"

[[column]]
key = "kind"
label = "Tipo"
codes = "plan_kind"

[[column]]
key = "comune"
label = "Comune (ISTAT)"
*/
SELECT plan.code AS plan,
       care_case.code AS care_case,
       plan.signed_on AS signed_on,
       plan.kind AS kind,
       coalesce((SELECT comune.istat
                   FROM case_comune
                   JOIN comune ON comune.id = case_comune.comune
                  WHERE case_comune.care_case = care_case.id
                    AND coalesce(case_comune.valid_from, '') <= plan.signed_on
                    AND coalesce(case_comune.valid_to, '9999') >= plan.signed_on
                  ORDER BY case_comune.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT comune.istat
                   FROM address
                   JOIN comune ON comune.id = address.comune
                  WHERE address.person = coalesce(care_case.person, household.head)
                    AND address.role IN ('dwelling', 'residence')
                    AND coalesce(address.valid_from, '') <= plan.signed_on
                    AND coalesce(address.valid_to, '9999') >= plan.signed_on
                  ORDER BY address.role, address.valid_from DESC
                  LIMIT 1)) AS comune
  FROM plan
  JOIN care_case ON care_case.id = plan.care_case
  LEFT JOIN household ON household.id = care_case.household
  LEFT JOIN comune AS answering ON answering.id = care_case.comune
 WHERE plan.signed_on BETWEEN :from AND :to
