/*
label = "Trimestri INAIL chiesti"
grain = "un progetto in un trimestre con giornate lavorate, nel periodo"
uses = ["puc_quarters"]
record = "project_record"
order = ["quarter", "number"]
parameters = ["PUC_INAIL_REPORT_DAY"]
requirement = "S-059"

[[column]]
key = "project_record"
label = "Progetto"
[[column]]
key = "number"
label = "Numero"
[[column]]
key = "quarter"
label = "Trimestre"
[[column]]
key = "days"
label = "Giornate"
type = "integer"
[[column]]
key = "participants"
label = "Partecipanti"
type = "integer"
[[column]]
key = "due_on"
label = "Da comunicare entro"
type = "day"
[[column]]
key = "notified_on"
label = "Comunicate il"
type = "day"
[[column]]
key = "uncovered"
label = "Giornate scoperte"
type = "integer"
[[column]]
key = "late"
label = "Comunicazione"
*/
SELECT project_record, number, quarter, days, participants, due_on, notified_on, uncovered, late
  FROM puc_quarters
 WHERE quarter BETWEEN substr(:from, 1, 4) || '-Q' || ((substr(:from, 6, 2) + 2) / 3)
                   AND substr(:to, 1, 4) || '-Q' || ((substr(:to, 6, 2) + 2) / 3)
