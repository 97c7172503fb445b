/*
label = "Assenze dell'abbinamento"
grain = "un giorno di assenza ingiustificata"
record = "attendance"
order = ["day", "attendance"]
requirement = "S-059"

[[column]]
key = "attendance"
label = "Presenza"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "minutes"
label = "Ore"
type = "minutes"

[[column]]
key = "note"
label = "Note"
personal = true
*/
SELECT t.code AS attendance, t.day, t.minutes, t.note
  FROM puc_assignment AS a
  JOIN puc_attendance AS t ON t.puc_project = a.puc_project AND t.person = a.person AND t.day <= :as_of
   AND t.day BETWEEN coalesce(a.starts_on, '') AND coalesce(a.ends_on, '9999')
 WHERE a.id = :record AND t.kind = 'unjustified'
