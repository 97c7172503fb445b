/*
label = "Sollecito di un file"
grain = "chi deve mandare un file"
record = "delivery"
order = ["delivery"]

[[column]]
key = "delivery"
label = "Codice"

[[column]]
key = "source"
label = "Fonte"

[[column]]
key = "sender"
label = "Mittente"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "contact_name"
label = "Alla cortese attenzione"

[[column]]
key = "email"
label = "E-mail"

[[column]]
key = "frequency"
label = "Ogni quanto"
codes = "frequency"

[[column]]
key = "due_day"
label = "Giorni dopo il periodo"
type = "integer"

[[column]]
key = "last_on"
label = "Ultimo arrivo"
type = "day"

[[column]]
key = "never_came"
label = "Mai arrivato"

[[column]]
key = "last_day"
label = "Dati fino al"
type = "day"

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
SELECT delivery.code AS delivery, delivery.source AS source, delivery.sender AS sender,
    organisation.name AS organisation,
       organisation.contact_name AS contact_name, coalesce(delivery.email, organisation.email) AS email,
       delivery.frequency AS frequency, delivery.due_day AS due_day,
       (SELECT max(substr(started_at, 1, 10)) FROM batch
         WHERE batch.source = delivery.source AND batch.undone_by IS NULL AND substr(started_at, 1,
             10) <= :as_of) AS last_on,
       CASE WHEN NOT EXISTS (SELECT 1 FROM batch WHERE batch.source = delivery.source AND batch.undone_by IS NULL
                                AND substr(started_at, 1, 10) <= :as_of) THEN 'sì' END AS never_came,
       (SELECT max(reference_day) FROM batch
         WHERE batch.source = delivery.source AND batch.undone_by IS NULL AND reference_day <= :as_of) AS last_day,
       (SELECT name FROM ambito ORDER BY id LIMIT 1) AS office_name,
           (SELECT lead_body FROM ambito ORDER BY id LIMIT 1) AS office_body,
           (SELECT email FROM ambito ORDER BY id LIMIT 1) AS office_email,
           (SELECT phone FROM ambito ORDER BY id LIMIT 1) AS office_phone
  FROM delivery
  LEFT JOIN organisation ON organisation.id = delivery.organisation
 WHERE delivery.id = :record
