/*
label = "Modifiche dopo la chiusura"
grain = "un record scritto, cambiato o tolto in un periodo chiuso"
record = "record"
day = "day"
order = ["area", "first_day", "late_change"]

[[column]]
key = "late_change"
label = "Modifica"

[[column]]
key = "area"
label = "Area"
codes = "area"

[[column]]
key = "closing"
label = "Chiusura"

[[column]]
key = "first_day"
label = "Chiuso dal"
type = "day"

[[column]]
key = "last_day"
label = "Chiuso al"
type = "day"

[[column]]
key = "record"
label = "Record"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "kind"
label = "Che cosa"
codes = "late_kind"

[[column]]
key = "changed_on"
label = "Scritto il"
type = "day"

[[column]]
key = "changed_by"
label = "Da chi"

[[column]]
key = "reason"
label = "Motivo"
*/
-- Of periods opened again, too: what was written before they were.
WITH closing AS (
  SELECT code, area, first_day, last_day FROM period_lock
   UNION ALL
  SELECT code, 'rilevazioni', as_of, as_of FROM survey
)
SELECT l.code AS late_change,
       c.area,
       l.closing,
       c.first_day,
       c.last_day,
       l.record,
       l.day,
       l.kind,
       l.changed_on,
       l.changed_by,
       l.reason
  FROM late_change AS l
  JOIN closing AS c ON c.code = l.closing
 WHERE l.day BETWEEN :from AND :to
