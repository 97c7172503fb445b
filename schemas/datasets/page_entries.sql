/*
label = "Ultime registrazioni"
grain = "un contatto, una convocazione, un incontro, una nota di diario, un'azione"
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
key = "who"
label = "Operatore"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"

[[column]]
key = "said"
label = "Appunti"
personal = true

[[column]]
key = "record"
label = "Registrazione"
*/
SELECT day, what, who, minutes, said, record
  FROM (
SELECT contact.day AS day, 'Contatto: ' || antenna.name AS what, coalesce(staff.name, contact.operator) AS who,
    contact.minutes AS minutes,
       coalesce((SELECT group_concat((SELECT label FROM temp.code WHERE list = 'need' AND code = request.need),
           ', ') FROM request WHERE request.contact = contact.id),
                contact.note) AS said, contact.code AS record
  FROM contact
  JOIN antenna ON antenna.id = contact.antenna
  LEFT JOIN staff ON staff.id = contact.staff
 WHERE contact.id IN (SELECT id FROM temp.subject WHERE register = 'contact')
 UNION ALL
SELECT meeting.day, (SELECT label FROM temp.code WHERE list = 'meeting_kind' AND code = meeting.kind), staff.name,
    meeting.minutes, coalesce(meeting.results, meeting.note), meeting.code
  FROM meeting LEFT JOIN staff ON staff.id = meeting.staff
 WHERE meeting.id IN (SELECT id FROM temp.subject WHERE register = 'meeting')
 UNION ALL
SELECT coalesce(summons.sent_on, summons.appointment_on), 'Convocazione', NULL, NULL,
       (SELECT label FROM temp.code WHERE list = 'summons_outcome' AND code = summons.outcome), summons.code
  FROM summons
 WHERE summons.id IN (SELECT id FROM temp.subject WHERE register = 'summons')
 UNION ALL
SELECT diary_entry.day, 'Diario: ' || coalesce((SELECT label FROM temp.code WHERE list = 'diary_activity'
    AND code = diary_entry.activity), 'attività'), staff.name,
       diary_entry.minutes, coalesce(diary_entry.note, diary_entry.next_step), diary_entry.code
  FROM diary_entry JOIN staff ON staff.id = diary_entry.staff
 WHERE diary_entry.id IN (SELECT id FROM temp.subject WHERE register = 'diary_entry')
 UNION ALL
SELECT tutoring.day, 'Tutoraggio: ' || (SELECT label FROM temp.code WHERE list = 'tutoring_area'
    AND code = tutoring.area), staff.name, tutoring.minutes,
       coalesce(tutoring.next_step, tutoring.note), tutoring.code
  FROM tutoring_session AS tutoring JOIN staff ON staff.id = tutoring.staff
 WHERE tutoring.id IN (SELECT id FROM temp.subject WHERE register = 'tutoring_session')
 UNION ALL
SELECT action.day, (SELECT label FROM temp.code WHERE list = 'work_action_kind' AND code = action.kind), staff.name,
    action.minutes, coalesce(action.outcome, action.note), action.code
  FROM work_action AS action LEFT JOIN staff ON staff.id = action.staff
 WHERE action.id IN (SELECT id FROM temp.subject WHERE register = 'work_action')
 UNION ALL
SELECT session.day, 'Riunione di équipe', NULL, session.minutes, coalesce(session.decisions, session.topic),
    session.code
  FROM team_session AS session
 WHERE session.id IN (SELECT id FROM temp.subject WHERE register = 'team_session')
       )
 WHERE day <= :as_of
 ORDER BY day DESC, record
 LIMIT 10
