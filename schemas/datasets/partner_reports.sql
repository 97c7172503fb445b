/*
label = "Relazioni dei partner"
grain = "una relazione periodica dovuta nel periodo"
record = "record"
day = "due_on"
order = ["due_on", "record"]
requirement = "S-120"

[[column]]
key = "record"
label = "Relazione"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "period_from"
label = "Periodo dal"
type = "day"

[[column]]
key = "period_to"
label = "Periodo al"
type = "day"

[[column]]
key = "due_on"
label = "Entro il"
type = "day"

[[column]]
key = "received_on"
label = "Ricevuta il"
type = "day"

[[column]]
key = "approved_on"
label = "Approvata il"
type = "day"

[[column]]
key = "late"
label = "Giorni di ritardo"
type = "integer"

[[column]]
key = "remarks"
label = "Osservazioni"
*/
-- Those whose period touches the one asked, as they are known now.
SELECT r.code AS record, g.name AS organisation, c.number AS convention, r.period_from, r.period_to, r.due_on,
       r.received_on,
       r.approved_on,
       CASE WHEN coalesce(r.received_on, :as_of) > r.due_on
            THEN CAST(julianday(coalesce(r.received_on, :as_of)) - julianday(r.due_on) AS INTEGER) END AS late,
       r.remarks
  FROM partner_report AS r
  JOIN organisation AS g ON g.id = r.organisation
  JOIN convention AS c ON c.id = r.convention
 WHERE r.period_from <= :to AND r.period_to >= :from
