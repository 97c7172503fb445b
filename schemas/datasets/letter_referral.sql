/*
label = "Sollecito di un invio"
grain = "l'invio di cui si aspetta la risposta"
record = "referral"
order = ["referral"]

[[column]]
key = "referral"
label = "Invio"

[[column]]
key = "receiver"
label = "A chi"

[[column]]
key = "receiver_kind"
label = "Servizio"
codes = "referral_service"

[[column]]
key = "contact_name"
label = "Alla cortese attenzione"

[[column]]
key = "email"
label = "E-mail"

[[column]]
key = "name"
label = "Persona"
personal = true

[[column]]
key = "day"
label = "Inviata il"
type = "day"

[[column]]
key = "days"
label = "Giorni trascorsi"
type = "integer"

[[column]]
key = "reason"
label = "Motivo"
personal = true

[[column]]
key = "urgent"
label = "Urgente"

[[column]]
key = "acknowledged_on"
label = "Ricevuta confermata il"
type = "day"

[[column]]
key = "staff"
label = "Chi scrive"

[[column]]
key = "staff_phone"
label = "Telefono"

[[column]]
key = "staff_email"
label = "E-mail di chi scrive"
*/
SELECT r.code AS referral, coalesce(o.name, r.receiver_text) AS receiver, r.receiver_kind, o.contact_name, o.email,
       trim(coalesce(p.surname, '') || ' ' || coalesce(p.name, '')) AS name, r.day,
       CAST(julianday(:as_of) - julianday(r.day) AS INTEGER) AS days, r.reason,
       CASE WHEN r.priority = 'urgent' THEN 'sì' END AS urgent, r.acknowledged_on,
       s.name AS staff, s.phone AS staff_phone, s.email AS staff_email
  FROM referral AS r
  LEFT JOIN organisation AS o ON o.id = r.receiver
  LEFT JOIN person AS p ON p.id = r.person
  LEFT JOIN contact AS c ON c.id = r.contact
  LEFT JOIN staff AS s
    ON s.id = coalesce((SELECT h.staff FROM case_role AS h
                         WHERE h.care_case = r.care_case AND h.role = 'case_manager'
                           AND coalesce(h.valid_from, '') <= :as_of AND coalesce(h.valid_to, '9999') >= :as_of
                         ORDER BY h.valid_from DESC LIMIT 1), c.staff)
 WHERE r.id = :record
   AND (coalesce(r.outcome, 'pending') = 'pending' OR r.outcome_on > :as_of)
