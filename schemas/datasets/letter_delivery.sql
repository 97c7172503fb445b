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
*/
-- Of several who send the same file, what is in the name tells whose it is.
WITH come AS (
  SELECT max(date(b.started_at)) AS last_on, max(b.reference_day) AS last_day
    FROM delivery AS d
    JOIN batch AS b ON coalesce(b.source, b.register) IN (d.source, replace(d.source, 'register:', ''))
     AND (d.file_name IS NULL OR instr(lower(b.file_name), lower(d.file_name)) > 0)
   WHERE d.id = :record AND b.undone_by IS NULL AND date(b.started_at) <= :as_of
)
SELECT d.code AS delivery, d.source, d.sender, o.name AS organisation, o.contact_name,
       coalesce(d.email, o.email) AS email, d.frequency, d.due_day, come.last_on,
       CASE WHEN come.last_on IS NULL THEN 'sì' END AS never_came, come.last_day
  FROM delivery AS d
  JOIN come
  LEFT JOIN organisation AS o ON o.id = d.organisation
 WHERE d.id = :record
