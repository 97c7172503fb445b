/*
label = "Fogli firma integrati, mese per mese"
grain = "un operatore in un mese, per un ente"
record = "staff"
order = ["name", "staff", "month"]
uses = ["timesheet_days"]
requirement = "S-099"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "name"
label = "Cognome e nome"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "days"
label = "Giorni lavorati"
type = "integer"

[[column]]
key = "qsfp"
label = "QSFP"
type = "minutes"

[[column]]
key = "qpe"
label = "QPE"
type = "minutes"

[[column]]
key = "prins"
label = "PrInS"
type = "minutes"

[[column]]
key = "pninc"
label = "PN Inclusione"
type = "minutes"

[[column]]
key = "pnrr"
label = "PNRR"
type = "minutes"

[[column]]
key = "social"
label = "Contributo AS"
type = "minutes"

[[column]]
key = "other_funds"
label = "Altri fondi"
type = "minutes"

[[column]]
key = "other"
label = "Altro lavoro"
type = "minutes"

[[column]]
key = "absence"
label = "Assenze"
type = "minutes"

[[column]]
key = "written"
label = "Totale scritto"
type = "minutes"
*/
SELECT staff,
       name,
       organisation,
       month,
       count(*) FILTER (WHERE coalesce(nullif(qsfp, 0), nullif(qpe, 0), nullif(prins, 0), nullif(pninc, 0), nullif(pnrr, 0), nullif(social, 0), nullif(other_funds, 0), nullif(other, 0), nullif(written, 0)) IS NOT NULL) AS days,
       sum(qsfp) AS qsfp, sum(qpe) AS qpe, sum(prins) AS prins, sum(pninc) AS pninc, sum(pnrr) AS pnrr, sum(social) AS social, sum(other_funds) AS other_funds,
       sum(other) AS other,
       sum(absence) AS absence,
       sum(written) AS written
  FROM timesheet_days
 GROUP BY staff, month, organisation
