/*
label = "Risorse aggiuntive"
grain = "una richiesta di risorse, il giorno in cui è decisa o chiesta"
record = "record"
day = "day"
order = ["day", "record"]
requirement = "S-028"

[[column]]
key = "record"
label = "Risorsa aggiuntiva"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "caller"
label = "Chi finanzia"

[[column]]
key = "kind"
label = "Tipo"
codes = "funding_kind"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "line"
label = "Linea di azione"
codes = "line"

[[column]]
key = "outcome"
label = "Esito"
codes = "funding_outcome"

[[column]]
key = "asked"
label = "Chiesto"
type = "money"

[[column]]
key = "obtained"
label = "Ottenuto"
type = "money"

[[column]]
key = "cofinancing"
label = "Cofinanziamento"
type = "money"

[[column]]
key = "used_for"
label = "Uso"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"
*/
-- Money is of the day of its decision; what is still undecided, of the day it was asked for.
SELECT r.code AS record, coalesce(r.decided_on, r.applied_on) AS day, r.title, r.caller, r.kind, coalesce(g.name, a.name) AS organisation,
       coalesce(r.line, 'none') AS line, coalesce(r.outcome, 'waiting') AS outcome, r.asked, r.obtained, r.cofinancing, r.used_for, r.valid_from, r.valid_to
  FROM funding_call AS r
  LEFT JOIN organisation AS g ON g.id = r.organisation
  LEFT JOIN ambito AS a ON a.id = (SELECT min(id) FROM ambito)
 WHERE coalesce(r.decided_on, r.applied_on) BETWEEN :from AND :to
