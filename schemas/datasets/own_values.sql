/*
label = "Valore delle risorse proprie"
grain = "ciò che un partner ha portato in un giorno"
record = "record"
day = "day"
order = ["day", "record"]
requirement = "S-028"
parameters = ["VOLUNTEER_HOURLY"]

[[column]]
key = "record"
label = "Risorsa"

[[column]]
key = "convention"
label = "Convenzione"
type = "integer"

[[column]]
key = "organisation"
label = "Ente"
type = "integer"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "rate"
label = "Valore orario"
type = "money"

[[column]]
key = "rate_from"
label = "Da dove viene il valore orario"

[[column]]
key = "value"
label = "Valore"
type = "money"
*/
-- Hours without an amount are worth the rate of the profile (a volunteer, where none is said) on that day; where no rate is on file for
-- volunteers, the office's parameter; else nobody knows.
SELECT w.record, w.convention, w.organisation, w.day,
       CASE WHEN w.amount IS NULL THEN coalesce(w.rate, w.usual) END AS rate,
       CASE WHEN w.amount IS NOT NULL THEN NULL WHEN w.rate IS NOT NULL THEN 'costi orari' WHEN w.usual IS NOT NULL THEN 'parametro' END AS rate_from,
       coalesce(w.amount, (2 * w.minutes * coalesce(w.rate, w.usual) + 60) / 120) AS value
  FROM (SELECT r.code AS record, r.convention, r.organisation, r.day, r.minutes, r.amount,
               (SELECT h.rate FROM hourly_cost AS h
                 WHERE h.staff IS NULL AND h.profile = coalesce(r.profile, 'volunteer')
                   AND r.day BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
                 ORDER BY h.valid_from DESC LIMIT 1) AS rate,
               (SELECT q.value FROM temp.parameter AS q
                 WHERE q.id = 'VOLUNTEER_HOURLY' AND r.kind = 'volunteers' AND coalesce(r.profile, 'volunteer') = 'volunteer'
                   AND r.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) AS usual
          FROM own_resource AS r) AS w
