/*
label = "Convocazione"
grain = "la convocazione, o la presa in carico per cui si convoca"
record = "care_case"
order = ["care_case"]
uses = ["person_lives"]

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "summons"
label = "Convocazione"

[[column]]
key = "protocol"
label = "Protocollo"

[[column]]
key = "name"
label = "A chi"
personal = true

[[column]]
key = "address"
label = "Indirizzo"
personal = true

[[column]]
key = "appointment_on"
label = "Appuntamento"
type = "day"

[[column]]
key = "no_day"
label = "Senza giorno"

[[column]]
key = "place"
label = "Luogo"

[[column]]
key = "measure"
label = "Misura"
codes = "measure"

[[column]]
key = "manager"
label = "Chi scrive"

[[column]]
key = "manager_phone"
label = "Telefono"

[[column]]
key = "manager_email"
label = "E-mail"
*/
-- Of a case: its next appointment without an outcome.
SELECT care_case.code AS care_case, summons.code AS summons, care_case.protocol AS protocol,
       trim(coalesce(who.surname, '') || ' ' || coalesce(who.name, '')) AS name,
       (SELECT lives.address FROM person_lives AS lives WHERE lives.person = who.id) AS address,
       summons.appointment_on AS appointment_on,
       CASE WHEN summons.appointment_on IS NULL THEN 'sì' END AS no_day, summons.place AS place,
           measure_grant.measure AS measure,
       manager.name AS manager, manager.phone AS manager_phone, manager.email AS manager_email
  FROM care_case
  LEFT JOIN summons
    ON summons.id = CASE :register
                      WHEN 'summons' THEN :record
                      ELSE (SELECT id FROM summons AS next
                             WHERE next.care_case = care_case.id AND next.outcome IS NULL
                                 AND next.appointment_on >= :as_of
                             ORDER BY next.appointment_on LIMIT 1)
                    END
  LEFT JOIN household ON household.id = care_case.household
  LEFT JOIN person AS who ON who.id = coalesce(summons.person, care_case.person, household.head)
  LEFT JOIN measure_grant ON measure_grant.id = care_case.measure_grant
  LEFT JOIN staff AS manager
    ON manager.id = (SELECT staff FROM case_role
                      WHERE case_role.care_case = care_case.id AND case_role.role = 'case_manager'
                          AND coalesce(case_role.valid_from, '') <= :as_of AND coalesce(case_role.valid_to,
                          '9999') >= :as_of
                      ORDER BY case_role.valid_from DESC LIMIT 1)
 WHERE care_case.id = CASE :register WHEN 'summons' THEN (SELECT care_case FROM summons
     WHERE id = :record) ELSE :record END
