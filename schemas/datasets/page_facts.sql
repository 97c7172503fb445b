/*
label = "Fatti che contano"
grain = "un fatto datato su una persona o un nucleo"
record = "record"
order = ["day", "record"]
requirement = "S-066"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "what"
label = "Che cosa"

[[column]]
key = "detail"
label = "Dettaglio"
personal = true

[[column]]
key = "until"
label = "Fino al"
type = "day"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "record"
label = "Registrazione"
*/
SELECT fact.day AS day, fact.what AS what, fact.detail AS detail, fact.until AS until, person.code AS person,
    fact.record AS record
  FROM (
SELECT day, 'Valutazione del rischio' AS what, (SELECT label FROM temp.code WHERE list = 'risk_level'
    AND code = level) AS detail, NULL AS until, person, code AS record
  FROM risk_screen WHERE id IN (SELECT id FROM temp.subject WHERE register = 'risk_screen')
 UNION ALL
SELECT day, 'Vulnerabilità', (SELECT label FROM temp.code WHERE list = 'vulnerability_ground' AND code = ground),
    valid_to, person, code
  FROM vulnerability_ground WHERE id IN (SELECT id FROM temp.subject WHERE register = 'vulnerability_ground')
 UNION ALL
SELECT day, 'Evento', (SELECT label FROM temp.code WHERE list = 'critical_event_kind' AND code = kind), NULL, person,
    code
  FROM critical_event WHERE id IN (SELECT id FROM temp.subject WHERE register = 'critical_event')
 UNION ALL
SELECT certified_on, 'Certificazione di svantaggio', reference, programme_to, person, code
  FROM disadvantage_certificate WHERE id IN (SELECT id FROM temp.subject WHERE register = 'disadvantage_certificate')
 UNION ALL
SELECT given_on, 'Consenso', (SELECT label FROM temp.code WHERE list = 'consent_kind' AND code = kind), withdrawn_on,
    person, code
  FROM consent WHERE id IN (SELECT id FROM temp.subject WHERE register = 'consent')
 UNION ALL
SELECT day, 'Inizio di lavoro', (SELECT label FROM temp.code WHERE list = 'work_kind' AND code = kind), ended_on,
    person, code
  FROM work_start WHERE id IN (SELECT id FROM temp.subject WHERE register = 'work_start')
 UNION ALL
SELECT valid_from, 'ISEE', (SELECT label FROM temp.code WHERE list = 'isee_kind' AND code = kind), valid_to, person,
    code
  FROM isee WHERE id IN (SELECT id FROM temp.subject WHERE register = 'isee')
 UNION ALL
SELECT decided_on, 'Contributo', (SELECT label FROM temp.code WHERE list = 'aid_kind' AND code = kind), valid_to,
    person, code
  FROM economic_aid WHERE id IN (SELECT id FROM temp.subject WHERE register = 'economic_aid')
       ) AS fact
  LEFT JOIN person ON person.id = fact.person
 WHERE coalesce(fact.day, '') <= :as_of
