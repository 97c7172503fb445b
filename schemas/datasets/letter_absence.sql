/*
label = "Appuntamento mancato"
grain = "la convocazione a cui nessuno è venuto"
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
label = "Appuntamento mancato"
type = "day"

[[column]]
key = "measure"
label = "Misura"
codes = "measure"

[[column]]
key = "next_on"
label = "Nuovo appuntamento"
type = "day"

[[column]]
key = "no_day"
label = "Senza nuovo giorno"

[[column]]
key = "place"
label = "Luogo"

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
-- Of a case: the last appointment that has passed and at which nobody was seen. One justified already asks for nothing.
WITH missed AS (
  SELECT s.*
    FROM summons AS s
   WHERE s.appointment_on < :as_of AND coalesce(s.outcome, 'unjustified') = 'unjustified'
     AND CASE :register WHEN 'summons' THEN s.id = :record ELSE s.care_case = :record END
     AND NOT EXISTS (SELECT 1 FROM meeting AS m WHERE m.care_case = s.care_case AND m.day >= s.appointment_on AND m.day <= :as_of)
   ORDER BY s.appointment_on DESC, s.id DESC
   LIMIT 1
)
SELECT k.code AS care_case, missed.code AS summons, k.protocol,
       trim(coalesce(who.surname, '') || ' ' || coalesce(who.name, '')) AS name,
       (SELECT lives.address FROM person_lives AS lives WHERE lives.person = who.id) AS address,
       missed.appointment_on, g.measure, later.appointment_on AS next_on,
       CASE WHEN later.id IS NULL THEN 'sì' END AS no_day, later.place,
       staff.name AS manager, staff.phone AS manager_phone, staff.email AS manager_email
  FROM missed
  JOIN care_case AS k ON k.id = missed.care_case
  LEFT JOIN household AS h ON h.id = k.household
  LEFT JOIN person AS who ON who.id = coalesce(missed.person, k.person, h.head)
  LEFT JOIN measure_grant AS g ON g.id = k.measure_grant
  LEFT JOIN summons AS later
    ON later.id = (SELECT n.id FROM summons AS n
                    WHERE n.care_case = k.id AND n.outcome IS NULL AND n.appointment_on >= :as_of
                    ORDER BY n.appointment_on LIMIT 1)
  LEFT JOIN staff
    ON staff.id = (SELECT r.staff FROM case_role AS r
                    WHERE r.care_case = k.id AND r.role = 'case_manager'
                      AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
                    ORDER BY r.valid_from DESC LIMIT 1)
