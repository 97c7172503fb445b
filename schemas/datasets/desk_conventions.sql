/*
label = "Convenzioni che scadono"
grain = "una convenzione che finisce fra poco"
record = "convention"
order = ["valid_to", "convention"]
parameters = ["DESK_CONVENTION_DAYS"]

[[column]]
key = "convention"
label = "Codice"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "title"
label = "Oggetto"

[[column]]
key = "lead"
label = "Con chi"

[[column]]
key = "valid_to"
label = "Scade il"
type = "day"

[[column]]
key = "days"
label = "Giorni"
type = "integer"
*/
-- Who looks at the own cases does not renew conventions.
SELECT convention.code AS convention, convention.number AS number, convention.title AS title,
    organisation.name AS lead,
       convention.valid_to AS valid_to, CAST(julianday(convention.valid_to) - julianday(:as_of) AS INTEGER) AS days
  FROM convention
  LEFT JOIN organisation ON organisation.id = convention.lead
 WHERE convention.valid_to BETWEEN :as_of AND date(:as_of, '+' || (SELECT value FROM temp.parameter
     WHERE id = 'DESK_CONVENTION_DAYS' AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to,
     '9999') >= :as_of) || ' days')
   AND :staff IS NULL
