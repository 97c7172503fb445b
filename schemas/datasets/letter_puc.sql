/*
label = "Abbinamento PUC"
grain = "l'abbinamento per cui si scrive"
record = "assignment"
order = ["assignment"]
requirement = "S-059"
parameters = ["PUC_WARNING_MINUTES", "PUC_LOSS_MINUTES"]

[[column]]
key = "assignment"
label = "Abbinamento"

[[column]]
key = "name"
label = "A chi"
personal = true

[[column]]
key = "birth_day"
label = "Nata o nato il"
type = "day"
personal = true

[[column]]
key = "tax_code"
label = "Codice fiscale"
personal = true

[[column]]
key = "address"
label = "Indirizzo"
personal = true

[[column]]
key = "project"
label = "Progetto"

[[column]]
key = "project_title"
label = "Titolo del progetto"

[[column]]
key = "gepi_number"
label = "Codice GePI"

[[column]]
key = "comune"
label = "Comune"

[[column]]
key = "implementer"
label = "Ente attuatore"

[[column]]
key = "owner"
label = "Titolare"

[[column]]
key = "title"
label = "Titolo"
codes = "puc_title"

[[column]]
key = "protocol"
label = "Protocollo del beneficio"

[[column]]
key = "status"
label = "Stato"
codes = "puc_assignment_status"

[[column]]
key = "starts_on"
label = "Dal"
type = "day"

[[column]]
key = "ends_on"
label = "Al"
type = "day"

[[column]]
key = "weekly_minutes"
label = "Ore la settimana"
type = "minutes"

[[column]]
key = "worked"
label = "Ore fatte"
type = "minutes"

[[column]]
key = "days"
label = "Giornate"
type = "integer"

[[column]]
key = "unjustified"
label = "Ore di assenza ingiustificata"
type = "minutes"

[[column]]
key = "warning_at"
label = "Soglia di richiamo"
type = "minutes"

[[column]]
key = "loss_at"
label = "Soglia di segnalazione"
type = "minutes"

[[column]]
key = "missed"
label = "Con assenze"

[[column]]
key = "none_missed"
label = "Senza assenze"

[[column]]
key = "below"
label = "Sotto la soglia"

[[column]]
key = "refused"
label = "Rifiuto"

[[column]]
key = "sfl"
label = "SFL"

[[column]]
key = "not_sfl"
label = "Non SFL"

[[column]]
key = "close_reason"
label = "Motivo della fine"
codes = "puc_close_reason"

[[column]]
key = "status_reason"
label = "Che cosa è stato scritto"
personal = true

[[column]]
key = "responsible"
label = "Responsabile del progetto"
personal = true

[[column]]
key = "responsible_phone"
label = "Telefono"
personal = true

[[column]]
key = "office_name"
label = "Ambito"

[[column]]
key = "office_body"
label = "Ente capofila"

[[column]]
key = "office_email"
label = "E-mail dell'ufficio"

[[column]]
key = "office_phone"
label = "Telefono dell'ufficio"
*/
WITH counted AS (
  SELECT a.id,
         sum(t.minutes) FILTER (WHERE t.kind IN ('present', 'makeup')) AS worked,
         count(*) FILTER (WHERE t.kind IN ('present', 'makeup') AND t.minutes > 0) AS days,
         coalesce(sum(t.minutes) FILTER (WHERE t.kind = 'unjustified'), 0) AS unjustified
    FROM puc_assignment AS a
    LEFT JOIN puc_attendance AS t ON t.puc_project = a.puc_project AND t.person = a.person AND t.day <= :as_of
     AND t.day BETWEEN coalesce(a.starts_on, '') AND coalesce(a.ends_on, '9999')
   WHERE a.id = :record
), figure AS (
  SELECT id, value FROM temp.parameter
   WHERE id IN ('PUC_WARNING_MINUTES', 'PUC_LOSS_MINUTES')
     AND :as_of BETWEEN coalesce(valid_from, '') AND coalesce(valid_to, '9999')
)
SELECT a.code AS assignment,
       trim(coalesce(p.surname, '') || ' ' || coalesce(p.name, '')) AS name, p.birth_day,
       (SELECT k.value FROM person_key AS k
         WHERE k.person = p.id AND k.kind = 'CF' AND coalesce(k.valid_to, '9999') >= :as_of ORDER BY k.id DESC LIMIT 1) AS tax_code,
       (SELECT trim(coalesce(d.street || ', ', '') || coalesce(c.name, d.place, ''))
          FROM address AS d LEFT JOIN comune AS c ON c.id = d.comune
         WHERE d.person = p.id AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
         ORDER BY CASE d.role WHEN 'dwelling' THEN 1 WHEN 'domicile' THEN 2 ELSE 3 END, d.valid_from DESC, d.id DESC LIMIT 1) AS address,
       j.number AS project, j.title AS project_title, j.gepi_number, m.name AS comune, g.name AS implementer, b.name AS owner,
       a.title, r.protocol, coalesce(a.status, 'active') AS status, a.starts_on, a.ends_on,
       coalesce(a.weekly_minutes, j.weekly_minutes) AS weekly_minutes,
       coalesce(n.worked, 0) AS worked, n.days, n.unjustified,
       (SELECT value FROM figure WHERE id = 'PUC_WARNING_MINUTES') AS warning_at,
       (SELECT value FROM figure WHERE id = 'PUC_LOSS_MINUTES') AS loss_at,
       CASE WHEN n.unjustified > 0 THEN 'sì' END AS missed,
       CASE WHEN n.unjustified = 0 AND coalesce(a.close_reason, '') <> 'refused_start' THEN 'sì' END AS none_missed,
       CASE WHEN n.unjustified > 0 AND n.unjustified < (SELECT value FROM figure WHERE id = 'PUC_WARNING_MINUTES') THEN 'sì' END AS below,
       CASE WHEN a.close_reason = 'refused_start' THEN 'sì' END AS refused,
       CASE WHEN a.title = 'SFL' THEN 'sì' END AS sfl,
       CASE WHEN a.title <> 'SFL' THEN 'sì' END AS not_sfl,
       a.close_reason, a.status_reason, j.responsible, j.responsible_phone,
       (SELECT name FROM ambito ORDER BY id LIMIT 1) AS office_name,
       (SELECT lead_body FROM ambito ORDER BY id LIMIT 1) AS office_body,
       (SELECT email FROM ambito ORDER BY id LIMIT 1) AS office_email,
       (SELECT phone FROM ambito ORDER BY id LIMIT 1) AS office_phone
  FROM puc_assignment AS a
  JOIN puc_project AS j ON j.id = a.puc_project
  JOIN person AS p ON p.id = a.person
  JOIN counted AS n ON n.id = a.id
  LEFT JOIN comune AS m ON m.id = j.comune
  LEFT JOIN organisation AS g ON g.id = j.implementer
  LEFT JOIN local_body AS b ON b.id = j.owner
  LEFT JOIN measure_grant AS r ON r.id = a.measure_grant
 WHERE a.id = :record
