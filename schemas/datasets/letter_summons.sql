/*
label = "Convocazione"
grain = "la convocazione, o la presa in carico per cui si convoca"
record = "care_case"
order = ["care_case"]

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

[[column]]
key = "office_name"
label = "Ambito"

[[column]]
key = "office_body"
label = "Ente capofila"

[[column]]
key = "office_email"
label = "E-mail dell'ufficio"

[[column]]
key = "office_phone"
label = "Telefono dell'ufficio"
*/
-- Of a case: its next appointment without an outcome.
SELECT care_case.code AS care_case, summons.code AS summons, care_case.protocol AS protocol,
       trim(coalesce(who.surname, '') || ' ' || coalesce(who.name, '')) AS name,
       coalesce((SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = who.id AND address.role = 'dwelling' AND coalesce(address.valid_from, '') <= :as_of
             AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1), (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = who.id AND address.role = 'domicile' AND coalesce(address.valid_from, '') <= :as_of
             AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1), (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = who.id AND address.role = 'residence' AND coalesce(address.valid_from, '') <= :as_of
             AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1)) AS address,
       summons.appointment_on AS appointment_on,
       CASE WHEN summons.appointment_on IS NULL THEN 'sì' END AS no_day, summons.place AS place,
           measure_grant.measure AS measure,
       manager.name AS manager, manager.phone AS manager_phone, manager.email AS manager_email,
       (SELECT name FROM ambito ORDER BY id LIMIT 1) AS office_name,
           (SELECT lead_body FROM ambito ORDER BY id LIMIT 1) AS office_body,
           (SELECT email FROM ambito ORDER BY id LIMIT 1) AS office_email,
           (SELECT phone FROM ambito ORDER BY id LIMIT 1) AS office_phone
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
