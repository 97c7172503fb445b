/*
label = "Postazioni"
grain = "un luogo del progetto"
record = "slot"
order = ["place"]
requirement = "S-059"

[[column]]
key = "slot"
label = "Postazione"

[[column]]
key = "place"
label = "Luogo"

[[column]]
key = "comune"
label = "Comune"

[[column]]
key = "street"
label = "Indirizzo"

[[column]]
key = "accessible"
label = "Accessibile"
type = "flag"

[[column]]
key = "timetable"
label = "Orario"

[[column]]
key = "skills"
label = "Competenze"

[[column]]
key = "seats"
label = "Persone al più"
type = "integer"

[[column]]
key = "people"
label = "Ora"
type = "integer"

[[column]]
key = "tutor"
label = "Tutor"
personal = true
*/
SELECT s.code AS slot, s.place, c.name AS comune, s.street, s.accessible, s.timetable, s.skills, s.seats,
       (SELECT count(*) FROM puc_assignment AS a
         WHERE a.puc_slot = s.id AND coalesce(a.status, 'active') IN ('proposed', 'active', 'suspended')
           AND coalesce(a.starts_on, '') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of) AS people,
       s.tutor
  FROM puc_slot AS s
  LEFT JOIN comune AS c ON c.id = s.comune
 WHERE s.puc_project = :record
