/*
label = "Progetti per GePI"
grain = "un progetto non concluso"
record = "project_record"
order = ["number"]
requirement = "S-059"

[[column]]
key = "project_record"
label = "Progetto"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "gepi_number"
label = "Codice GePI"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "owner"
label = "Titolare"

[[column]]
key = "implementer"
label = "Ente attuatore"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "area"
label = "Ambito di attività"
codes = "puc_area"

[[column]]
key = "kind"
label = "Genere"
codes = "puc_kind"

[[column]]
key = "aims"
label = "Obiettivi"

[[column]]
key = "activities"
label = "Attività"

[[column]]
key = "comune"
label = "Comune"

[[column]]
key = "places"
label = "Luoghi"

[[column]]
key = "accessible"
label = "Accessibile"
type = "flag"

[[column]]
key = "starts_on"
label = "Data inizio"
type = "day"

[[column]]
key = "ends_on"
label = "Data fine"
type = "day"

[[column]]
key = "timetable"
label = "Orario"

[[column]]
key = "weekly_minutes"
label = "Ore la settimana"
type = "minutes"

[[column]]
key = "seats"
label = "Posti"
type = "integer"

[[column]]
key = "seats_pais"
label = "Posti ADI (PaIS)"
type = "integer"

[[column]]
key = "seats_cpi"
label = "Posti CPI e SFL"
type = "integer"

[[column]]
key = "seats_volunteers"
label = "Posti volontari"
type = "integer"

[[column]]
key = "skills"
label = "Competenze richieste"

[[column]]
key = "skills_gained"
label = "Competenze che si acquisiscono"

[[column]]
key = "equipment"
label = "Materiali e DPI forniti"

[[column]]
key = "general_training"
label = "Formazione generale"

[[column]]
key = "safety_training"
label = "Formazione sulla sicurezza"

[[column]]
key = "responsible"
label = "Responsabile"
personal = true

[[column]]
key = "responsible_phone"
label = "Telefono del responsabile"
personal = true

[[column]]
key = "tutor"
label = "Tutor"
personal = true

[[column]]
key = "tutor_phone"
label = "Telefono del tutor"
personal = true

[[column]]
key = "cost"
label = "Costo previsto"
type = "money"

[[column]]
key = "cost_source"
label = "A carico di"
codes = "puc_cost_source"

[[column]]
key = "risk_document"
label = "Valutazione dei rischi"

[[column]]
key = "replaces_no_staff"
label = "Non sostituisce personale"
type = "flag"

[[column]]
key = "no_public_works"
label = "Non è un'opera pubblica"
type = "flag"

[[column]]
key = "status"
label = "Stato"
codes = "puc_status"

[[column]]
key = "gepi_state"
label = "Stato in GePI"

[[column]]
key = "gepi_on"
label = "Caricato in GePI il"
type = "day"
*/
SELECT j.code AS project_record, j.number, j.gepi_number, j.title, b.name AS owner, g.name AS implementer, k.number AS convention,
       j.area, j.kind, j.aims, j.activities, c.name AS comune,
       trim(coalesce(j.places, '') || coalesce(CASE WHEN j.places IS NOT NULL THEN '; ' END || s.places, s.places, ''), '; ') AS places,
       j.accessible, j.starts_on, j.ends_on, j.timetable, j.weekly_minutes, j.seats, j.seats_pais, j.seats_cpi, j.seats_volunteers,
       j.skills, j.skills_gained, j.equipment, j.general_training, j.safety_training,
       j.responsible, j.responsible_phone, j.tutor, j.tutor_phone, j.cost, j.cost_source, j.risk_document,
       j.replaces_no_staff, j.no_public_works, j.status, j.gepi_state, j.gepi_on
  FROM puc_project AS j
  LEFT JOIN comune AS c ON c.id = j.comune
  LEFT JOIN local_body AS b ON b.id = j.owner
  LEFT JOIN organisation AS g ON g.id = j.implementer
  LEFT JOIN convention AS k ON k.id = j.convention
  LEFT JOIN (SELECT puc_project, group_concat(place, '; ') AS places
               FROM (SELECT puc_project, place FROM puc_slot ORDER BY puc_project, place)
              GROUP BY puc_project) AS s ON s.puc_project = j.id
 WHERE coalesce(j.status, '') <> 'closed' AND coalesce(j.ends_on, '9999') >= :as_of
