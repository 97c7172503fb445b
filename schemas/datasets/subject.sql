/*
label = "Ciò che riguarda un record"
grain = "un record intorno alla persona, al nucleo o alla presa in carico"
record = "code"
order = ["register", "id"]

[[column]]
key = "register"
label = "Registro"

[[column]]
key = "id"
label = "Numero"
type = "integer"

[[column]]
key = "code"
label = "Codice"
*/
-- A person with the cases of the household; a household or a case with everybody in it. Of plans only the one in
-- force: the last signed, else the last draft.
WITH household_of (id) AS (
       SELECT :record WHERE :register = 'household'
        UNION
       SELECT household FROM care_case WHERE :register = 'care_case' AND id = :record AND household IS NOT NULL
        UNION
       SELECT household FROM household_member AS member
        WHERE :register = 'person' AND person = :record AND coalesce(member.valid_from, '') <= :as_of
            AND coalesce(member.valid_to, '9999') >= :as_of
        UNION
       SELECT id FROM household WHERE :register = 'person' AND head = :record AND coalesce(household.valid_from,
           '') <= :as_of AND coalesce(household.valid_to, '9999') >= :as_of),
     person_of (id) AS (
       SELECT :record WHERE :register = 'person'
        UNION
       SELECT person FROM care_case WHERE :register = 'care_case' AND id = :record AND person IS NOT NULL
        UNION
       SELECT person FROM household_member AS member
        WHERE :register <> 'person' AND household IN household_of AND coalesce(member.valid_from, '') <= :as_of
            AND coalesce(member.valid_to, '9999') >= :as_of
        UNION
       SELECT head FROM household WHERE :register <> 'person' AND id IN household_of AND head IS NOT NULL),
     case_of (id) AS (
       SELECT :record WHERE :register = 'care_case'
        UNION
       SELECT id FROM care_case WHERE :register <> 'care_case' AND household IN household_of
        UNION
       SELECT id FROM care_case WHERE :register <> 'care_case' AND person IN person_of),
     plan_of (id) AS (
       SELECT id
         FROM (SELECT id, row_number() OVER (PARTITION BY care_case, kind
                                                 ORDER BY coalesce(signed_on <= :as_of, 0) DESC,
                                                     version DESC) AS place
                 FROM plan
                WHERE care_case IN case_of)
        WHERE place = 1)
SELECT 'household' AS register, id AS id, code AS code FROM household WHERE id IN household_of
 UNION ALL
SELECT 'person' AS register, id AS id, code AS code FROM person WHERE id IN person_of
 UNION ALL
SELECT 'care_case' AS register, id AS id, code AS code FROM care_case WHERE id IN case_of
 UNION ALL
SELECT 'plan' AS register, id AS id, code AS code FROM plan WHERE id IN plan_of
 UNION ALL
SELECT 'person_key' AS register, id AS id, code AS code FROM person_key WHERE person IN person_of
 UNION ALL
SELECT 'address' AS register, id AS id, code AS code FROM address WHERE person IN person_of
 UNION ALL
SELECT 'household_member' AS register, id AS id, code AS code FROM household_member WHERE household IN household_of
    OR person IN person_of
 UNION ALL
SELECT 'measure_grant' AS register, id AS id, code AS code FROM measure_grant WHERE person IN person_of
    OR household IN household_of
 UNION ALL
SELECT 'isee' AS register, id AS id, code AS code FROM isee WHERE person IN person_of
 UNION ALL
SELECT 'consent' AS register, id AS id, code AS code FROM consent WHERE person IN person_of
 UNION ALL
SELECT 'contact' AS register, id AS id, code AS code FROM contact WHERE person IN person_of
 UNION ALL
SELECT 'referral' AS register, id AS id, code AS code FROM referral WHERE person IN person_of OR care_case IN case_of
    OR contact IN (SELECT contact.id FROM contact WHERE contact.person IN person_of)
 UNION ALL
SELECT 'critical_event' AS register, id AS id, code AS code FROM critical_event WHERE person IN person_of
    OR household IN household_of
 UNION ALL
SELECT 'risk_screen' AS register, id AS id, code AS code FROM risk_screen WHERE person IN person_of
    OR household IN household_of
 UNION ALL
SELECT 'vulnerability_ground' AS register, id AS id, code AS code FROM vulnerability_ground WHERE person IN person_of
    OR household IN household_of
 UNION ALL
SELECT 'disadvantage_certificate' AS register, id AS id, code AS code FROM disadvantage_certificate
    WHERE person IN person_of
 UNION ALL
SELECT 'economic_aid' AS register, id AS id, code AS code FROM economic_aid WHERE person IN person_of
    OR household IN household_of
 UNION ALL
SELECT 'work_start' AS register, id AS id, code AS code FROM work_start WHERE person IN person_of
 UNION ALL
SELECT 'work_action' AS register, id AS id, code AS code FROM work_action WHERE person IN person_of
 UNION ALL
SELECT 'resource_assignment' AS register, id AS id, code AS code FROM resource_assignment WHERE person IN person_of
 UNION ALL
SELECT 'participation' AS register, id AS id, code AS code FROM participation WHERE person IN person_of
 UNION ALL
SELECT 'puc_assignment' AS register, id AS id, code AS code FROM puc_assignment WHERE person IN person_of
 UNION ALL
SELECT 'internship' AS register, id AS id, code AS code FROM internship WHERE person IN person_of
 UNION ALL
SELECT 'internship_month' AS register, m.id AS id, m.code AS code FROM internship_month AS m
  JOIN internship AS t ON t.id = m.internship WHERE t.person IN person_of
 UNION ALL
SELECT 'housing_path' AS register, id AS id, code AS code FROM housing_path WHERE person IN person_of
    OR household IN household_of
 UNION ALL
SELECT 'housing_offer' AS register, f.id AS id, f.code AS code FROM housing_offer AS f
  JOIN housing_path AS b ON b.id = f.housing_path WHERE b.person IN person_of OR b.household IN household_of
 UNION ALL
SELECT 'housing_contract' AS register, k.id AS id, k.code AS code FROM housing_contract AS k
  JOIN housing_path AS b ON b.id = k.housing_path WHERE b.person IN person_of OR b.household IN household_of
 UNION ALL
SELECT 'housing_step' AS register, z.id AS id, z.code AS code FROM housing_step AS z
  JOIN housing_path AS b ON b.id = z.housing_path WHERE b.person IN person_of OR b.household IN household_of
 UNION ALL
SELECT 'case_role' AS register, id AS id, code AS code FROM case_role WHERE care_case IN case_of
 UNION ALL
SELECT 'case_level_change' AS register, id AS id, code AS code FROM case_level_change WHERE care_case IN case_of
 UNION ALL
SELECT 'case_link' AS register, id AS id, code AS code FROM case_link WHERE care_case IN case_of
 UNION ALL
SELECT 'summons' AS register, id AS id, code AS code FROM summons WHERE care_case IN case_of
 UNION ALL
SELECT 'meeting' AS register, id AS id, code AS code FROM meeting WHERE care_case IN case_of
 UNION ALL
SELECT 'justification' AS register, id AS id, code AS code FROM justification WHERE care_case IN case_of
    OR person IN person_of
 UNION ALL
SELECT 'assessment' AS register, id AS id, code AS code FROM assessment WHERE care_case IN case_of
 UNION ALL
SELECT 'team_session' AS register, id AS id, code AS code FROM team_session WHERE care_case IN case_of
 UNION ALL
SELECT 'followup' AS register, id AS id, code AS code FROM followup WHERE care_case IN case_of
 UNION ALL
SELECT 'complaint' AS register, id AS id, code AS code FROM complaint WHERE care_case IN case_of
    OR person IN person_of
 UNION ALL
SELECT 'diary_entry' AS register, id AS id, code AS code FROM diary_entry WHERE care_case IN case_of
    OR person IN person_of
 UNION ALL
SELECT 'tutoring_session' AS register, id AS id, code AS code FROM tutoring_session WHERE care_case IN case_of
    OR person IN person_of
 UNION ALL
SELECT 'goal' AS register, id AS id, code AS code FROM goal WHERE plan IN plan_of
 UNION ALL
SELECT 'commitment' AS register, id AS id, code AS code FROM commitment WHERE plan IN plan_of
 UNION ALL
SELECT 'plan_support' AS register, id AS id, code AS code FROM plan_support WHERE plan IN plan_of
