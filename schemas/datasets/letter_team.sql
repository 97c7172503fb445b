/*
label = "Convocazione dell'équipe"
grain = "l'incontro di équipe che si convoca"
record = "team_session"
order = ["team_session"]

[[column]]
key = "team_session"
label = "Incontro"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "protocol"
label = "Protocollo"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "minutes"
label = "Durata in minuti"
type = "integer"

[[column]]
key = "manager"
label = "Chi convoca"

[[column]]
key = "manager_phone"
label = "Telefono"

[[column]]
key = "manager_email"
label = "E-mail"
*/
SELECT t.code AS team_session, k.code AS care_case, k.protocol, t.day, t.minutes,
       s.name AS manager, s.phone AS manager_phone, s.email AS manager_email
  FROM team_session AS t
  JOIN care_case AS k ON k.id = t.care_case
  LEFT JOIN staff AS s
    ON s.id = (SELECT r.staff FROM case_role AS r
                WHERE r.care_case = k.id AND r.role = 'case_manager'
                  AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
                ORDER BY r.valid_from DESC LIMIT 1)
 WHERE t.id = :record
