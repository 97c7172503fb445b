/*
label = "Offerta dei PUC"
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
key = "title"
label = "Titolo"

[[column]]
key = "kind"
label = "Genere"
codes = "puc_kind"

[[column]]
key = "comune"
label = "Comune"

[[column]]
key = "starts_on"
label = "Inizio"
type = "day"

[[column]]
key = "ends_on"
label = "Fine"
type = "day"

[[column]]
key = "status"
label = "Stato"
codes = "puc_status"

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
key = "agreed"
label = "Accordo tra comuni"
type = "flag"
*/
SELECT j.code AS project_record, j.number, j.title, j.kind, c.name AS comune, j.starts_on, j.ends_on, j.status, j.weekly_minutes,
       j.seats, j.seats_pais, j.seats_cpi, j.seats_volunteers, j.skills,
       EXISTS (SELECT 1 FROM convention AS k
                WHERE k.id = j.comuni_agreement
                  AND coalesce(k.valid_from, k.signed_on, '9999') <= :as_of AND coalesce(k.valid_to, '9999') >= :as_of) AS agreed
  FROM puc_project AS j
  LEFT JOIN comune AS c ON c.id = j.comune
 WHERE coalesce(j.ends_on, '9999') >= :as_of AND coalesce(j.status, 'running') <> 'closed'
