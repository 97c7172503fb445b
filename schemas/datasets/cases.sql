/*
label = "Prese in carico aperte"
grain = "una presa in carico aperta nel giorno"
record = "care_case"
order = ["care_case"]

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "opened_on"
label = "Aperta il"
type = "day"

[[column]]
key = "opened_in_period"
label = "Aperta nel periodo"
type = "flag"

[[column]]
key = "level"
label = "Livello"
codes = "case_level"

[[column]]
key = "measure"
label = "Misura"
codes = "measure"
*/
-- Where no household is written, it is the one to which the person of the case belongs that day, if it is one.
-- The comune that answers for the case on that day, and its level: the dated rows first, then what the case says;
-- where no comune is written, the one where the head of the household dwells.
SELECT care_case.code AS care_case,
       household.code AS household,
       coalesce((SELECT comune.istat
                   FROM case_comune
                   JOIN comune ON comune.id = case_comune.comune
                  WHERE case_comune.care_case = care_case.id
                    AND coalesce(case_comune.valid_from, '') <= :as_of
                    AND coalesce(case_comune.valid_to, '9999') >= :as_of
                  ORDER BY case_comune.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT comune.istat
                   FROM address
                   JOIN comune ON comune.id = address.comune
                  WHERE address.person = coalesce(care_case.person, household.head)
                    AND address.role IN ('dwelling', 'residence')
                    AND coalesce(address.valid_from, '') <= :as_of
                    AND coalesce(address.valid_to, '9999') >= :as_of
                  ORDER BY address.role, address.valid_from DESC
                  LIMIT 1)) AS comune,
       care_case.opened_on AS opened_on,
       coalesce(care_case.opened_on BETWEEN :from AND :to, 0) AS opened_in_period,
       coalesce((SELECT dated.level
                   FROM case_level_change AS dated
                  WHERE dated.care_case = care_case.id
                    AND coalesce(dated.valid_from, '') <= :as_of
                    AND coalesce(dated.valid_to, '9999') >= :as_of
                  ORDER BY dated.valid_from DESC
                  LIMIT 1),
                care_case.level) AS level,
       measure_grant.measure AS measure
  FROM care_case
  LEFT JOIN measure_grant ON measure_grant.id = care_case.measure_grant
  LEFT JOIN household
    ON household.id = coalesce(care_case.household, measure_grant.household,
                               (SELECT max(m.household)
                                  FROM household_member AS m
                                 WHERE m.person = coalesce(care_case.person, measure_grant.person)
                                   AND coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
                                HAVING count(DISTINCT m.household) = 1))
  LEFT JOIN comune AS answering ON answering.id = care_case.comune
 WHERE coalesce(care_case.opened_on, '') <= :as_of
   AND coalesce(care_case.closed_on, CASE WHEN care_case.state = 'closed' THEN coalesce(care_case.state_on, '') END, '9999') > :as_of
