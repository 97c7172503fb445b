/*
label = "Cronologia"
grain = "un fatto datato, o una scrittura nel giornale"
record = "record"
order = ["day", "position", "record", "what"]

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "what"
label = "Che cosa"
personal = true

[[column]]
key = "detail"
label = "Dettaglio"
personal = true

[[column]]
key = "who"
label = "Operatore"

[[column]]
key = "document"
label = "Documento che lo prova"

[[column]]
key = "record"
label = "Registrazione"

[[column]]
key = "written_on"
label = "Scritto il"
type = "day"

[[column]]
key = "written_by"
label = "Scritto da"

[[column]]
key = "file"
label = "Dal file"

[[column]]
key = "position"
label = "Ordine"
type = "integer"
*/
-- What happened, by its own day, with who wrote it and the file it came from; then what the journal knows of
-- corrections and removals, by the day of writing.
WITH fact AS (
       SELECT 'measure_grant' AS register, measure_grant.id AS id, measure_grant.code AS record,
              measure_grant.applied_on AS day,
              'Domanda di ' || (SELECT label FROM temp.code WHERE list = 'measure'
                  AND code = measure_grant.measure) AS what,
              measure_grant.protocol AS detail,
              NULL AS who, NULL AS document
         FROM measure_grant
        WHERE measure_grant.id IN (SELECT id FROM temp.subject WHERE register = 'measure_grant')
        UNION ALL
       SELECT 'measure_grant' AS register, measure_grant.id AS id, measure_grant.code AS record,
              measure_grant.pad_on AS day,
              'Patto di attivazione digitale' AS what,
              measure_grant.protocol AS detail,
              NULL AS who, NULL AS document
         FROM measure_grant
        WHERE measure_grant.id IN (SELECT id FROM temp.subject WHERE register = 'measure_grant')
        UNION ALL
       SELECT 'measure_grant' AS register, measure_grant.id AS id, measure_grant.code AS record,
              measure_grant.status_on AS day,
              'Stato della misura: ' || (SELECT label FROM temp.code WHERE list = 'grant_status'
                  AND code = measure_grant.status) AS what,
              measure_grant.status_reason AS detail,
              NULL AS who, NULL AS document
         FROM measure_grant
        WHERE measure_grant.id IN (SELECT id FROM temp.subject WHERE register = 'measure_grant')
        UNION ALL
       SELECT 'care_case' AS register, care_case.id AS id, care_case.code AS record,
              care_case.opened_on AS day,
              'Presa in carico aperta' AS what,
              care_case.reason_in AS detail,
              NULL AS who, NULL AS document
         FROM care_case
        WHERE care_case.id IN (SELECT id FROM temp.subject WHERE register = 'care_case')
        UNION ALL
       SELECT 'care_case' AS register, care_case.id AS id, care_case.code AS record,
              care_case.closed_on AS day,
              'Presa in carico chiusa' AS what,
              nullif(trim(coalesce('' || (SELECT label FROM temp.code WHERE list = 'case_close_reason'
                  AND code = care_case.reason_out) || '; ', '') || coalesce('consegne: ' || care_case.handover
                  || '; ', ''), '; '), '') AS detail,
              NULL AS who, NULL AS document
         FROM care_case
        WHERE care_case.id IN (SELECT id FROM temp.subject WHERE register = 'care_case')
        UNION ALL
       SELECT 'case_level_change' AS register, change.id AS id, change.code AS record,
              change.valid_from AS day,
              'Livello: ' || (SELECT label FROM temp.code WHERE list = 'case_level' AND code = change.level) AS what,
              change.reason AS detail,
              NULL AS who, NULL AS document
         FROM case_level_change AS change
        WHERE change.id IN (SELECT id FROM temp.subject WHERE register = 'case_level_change')
        UNION ALL
       SELECT 'case_comune' AS register, place.id AS id, place.code AS record,
              place.valid_from AS day,
              'Comune competente: ' || coalesce(comune.name, local_body.name) AS what,
              place.reason AS detail,
              NULL AS who, NULL AS document
         FROM case_comune AS place
         LEFT JOIN comune ON comune.id = place.comune
         LEFT JOIN local_body ON local_body.id = place.local_body
        WHERE place.care_case IN (SELECT id FROM temp.subject WHERE register = 'care_case')
        UNION ALL
       SELECT 'case_role' AS register, work.id AS id, work.code AS record,
              work.valid_from AS day,
              'Assegnata: ' || (SELECT label FROM temp.code WHERE list = 'case_role' AND code = work.role) AS what,
              coalesce(staff.name, organisation.name) AS detail,
              NULL AS who, NULL AS document
         FROM case_role AS work
         LEFT JOIN staff ON staff.id = work.staff
         LEFT JOIN organisation ON organisation.id = work.organisation
        WHERE work.id IN (SELECT id FROM temp.subject WHERE register = 'case_role')
        UNION ALL
       SELECT 'case_role' AS register, work.id AS id, work.code AS record,
              work.valid_to AS day,
              'Finisce: ' || (SELECT label FROM temp.code WHERE list = 'case_role' AND code = work.role) AS what,
              coalesce(staff.name, organisation.name) AS detail,
              NULL AS who, NULL AS document
         FROM case_role AS work
         LEFT JOIN staff ON staff.id = work.staff
         LEFT JOIN organisation ON organisation.id = work.organisation
        WHERE work.id IN (SELECT id FROM temp.subject WHERE register = 'case_role')
        UNION ALL
       SELECT 'contact' AS register, contact.id AS id, contact.code AS record,
              contact.day AS day,
              'Contatto: ' || antenna.name AS what,
              contact.note AS detail,
              coalesce(staff.name, contact.operator) AS who, NULL AS document
         FROM contact
         JOIN antenna ON antenna.id = contact.antenna
         LEFT JOIN staff ON staff.id = contact.staff
        WHERE contact.id IN (SELECT id FROM temp.subject WHERE register = 'contact')
        UNION ALL
       SELECT 'summons' AS register, summons.id AS id, summons.code AS record,
              summons.sent_on AS day,
              'Convocazione spedita' AS what,
              nullif(trim(coalesce('' || (SELECT label FROM temp.code WHERE list = 'summons_channel'
                  AND code = summons.channel) || '; ', '') || coalesce('per il ' || strftime('%d/%m/%Y',
                  summons.appointment_on) || '; ', ''), '; '), '') AS detail,
              NULL AS who, summons.document AS document
         FROM summons
        WHERE summons.id IN (SELECT id FROM temp.subject WHERE register = 'summons')
        UNION ALL
       SELECT 'summons' AS register, summons.id AS id, summons.code AS record,
              coalesce(summons.delivered_on, CASE WHEN summons.delivered IS NOT NULL THEN summons.sent_on END) AS day,
              CASE summons.delivered WHEN 0 THEN 'Convocazione non recapitata' ELSE 'Convocazione recapitata' END AS what,
              (SELECT label FROM temp.code WHERE list = 'summons_channel' AND code = summons.channel) AS detail,
              NULL AS who, summons.document AS document
         FROM summons
        WHERE summons.id IN (SELECT id FROM temp.subject WHERE register = 'summons')
        UNION ALL
       SELECT 'summons' AS register, summons.id AS id, summons.code AS record,
              summons.appointment_on AS day,
              'Appuntamento: ' || coalesce((SELECT label FROM temp.code WHERE list = 'summons_outcome'
                  AND code = summons.outcome), 'esito non scritto') AS what,
              summons.place AS detail,
              NULL AS who, summons.document AS document
         FROM summons
        WHERE summons.id IN (SELECT id FROM temp.subject WHERE register = 'summons')
        UNION ALL
       SELECT 'justification' AS register, reason.id AS id, reason.code AS record,
              reason.valid_from AS day,
              'Giustificato motivo: ' || (SELECT label FROM temp.code WHERE list = 'justified_reason'
                  AND code = reason.reason) AS what,
              'fino al ' || strftime('%d/%m/%Y', reason.valid_to) AS detail,
              NULL AS who, reason.document AS document
         FROM justification AS reason
        WHERE reason.id IN (SELECT id FROM temp.subject WHERE register = 'justification')
        UNION ALL
       SELECT 'meeting' AS register, meeting.id AS id, meeting.code AS record,
              meeting.day AS day,
              (SELECT label FROM temp.code WHERE list = 'meeting_kind' AND code = meeting.kind) AS what,
              nullif(trim(coalesce('presenti: ' || meeting.present || '; ', '') || coalesce('' || meeting.results
                  || '; ', ''), '; '), '') AS detail,
              staff.name AS who, NULL AS document
         FROM meeting
         LEFT JOIN staff ON staff.id = meeting.staff
        WHERE meeting.id IN (SELECT id FROM temp.subject WHERE register = 'meeting')
        UNION ALL
       SELECT 'assessment' AS register, assessment.id AS id, assessment.code AS record,
              assessment.opened_on AS day,
              (SELECT label FROM temp.code WHERE list = 'assessment_tool' AND code = assessment.tool)
                  || ' aperta' AS what,
              NULL AS detail,
              staff.name AS who, NULL AS document
         FROM assessment
         LEFT JOIN staff ON staff.id = assessment.staff
        WHERE assessment.id IN (SELECT id FROM temp.subject WHERE register = 'assessment')
        UNION ALL
       SELECT 'assessment' AS register, assessment.id AS id, assessment.code AS record,
              assessment.closed_on AS day,
              (SELECT label FROM temp.code WHERE list = 'assessment_tool' AND code = assessment.tool)
                  || ' conclusa' AS what,
              (SELECT label FROM temp.code WHERE list = 'assessment_outcome' AND code = assessment.outcome) AS detail,
              staff.name AS who, NULL AS document
         FROM assessment
         LEFT JOIN staff ON staff.id = assessment.staff
        WHERE assessment.id IN (SELECT id FROM temp.subject WHERE register = 'assessment')
        UNION ALL
       SELECT 'team_session' AS register, session.id AS id, session.code AS record,
              session.day AS day,
              'Riunione di équipe' AS what,
              nullif(trim(coalesce('' || session.topic || '; ', '') || coalesce('decisioni: ' || session.decisions
                  || '; ', ''), '; '), '') AS detail,
              NULL AS who, NULL AS document
         FROM team_session AS session
        WHERE session.id IN (SELECT id FROM temp.subject WHERE register = 'team_session')
        UNION ALL
       SELECT 'plan' AS register, plan.id AS id, plan.code AS record,
              plan.drafted_on AS day,
              (SELECT label FROM temp.code WHERE list = 'plan_kind' AND code = plan.kind) || ' in bozza, versione '
                  || plan.version AS what,
              plan.protocol AS detail,
              NULL AS who, NULL AS document
         FROM plan
        WHERE plan.care_case IN (SELECT id FROM temp.subject WHERE register = 'care_case')
        UNION ALL
       SELECT 'plan' AS register, plan.id AS id, plan.code AS record,
              plan.signed_on AS day,
              (SELECT label FROM temp.code WHERE list = 'plan_kind' AND code = plan.kind) || ' firmato, versione '
                  || plan.version AS what,
              nullif(trim(coalesce('firma: ' || plan.signed_by || '; ', '') || coalesce('protocollo '
                  || plan.protocol || '; ', ''), '; '), '') AS detail,
              NULL AS who, NULL AS document
         FROM plan
        WHERE plan.care_case IN (SELECT id FROM temp.subject WHERE register = 'care_case')
        UNION ALL
       SELECT 'goal' AS register, goal.id AS id, goal.code AS record,
              goal.result_on AS day,
              'Obiettivo: ' || (SELECT label FROM temp.code WHERE list = 'goal_result'
                  AND code = goal.result) AS what,
              goal.agreed_aim AS detail,
              NULL AS who, NULL AS document
         FROM goal
        WHERE goal.plan IN (SELECT id FROM plan WHERE care_case IN (SELECT id FROM temp.subject
            WHERE register = 'care_case'))
        UNION ALL
       SELECT 'commitment' AS register, commitment.id AS id, commitment.code AS record,
              commitment.status_on AS day,
              'Impegno: ' || (SELECT label FROM temp.code WHERE list = 'commitment_status'
                  AND code = commitment.status) AS what,
              commitment.description AS detail,
              NULL AS who, NULL AS document
         FROM commitment
        WHERE commitment.plan IN (SELECT id FROM plan WHERE care_case IN (SELECT id FROM temp.subject
            WHERE register = 'care_case'))
        UNION ALL
       SELECT 'referral' AS register, referral.id AS id, referral.code AS record,
              referral.day AS day,
              'Invio a ' || coalesce(organisation.name, referral.receiver_text, (SELECT label FROM temp.code
                  WHERE list = 'referral_service' AND code = referral.receiver_kind), 'un servizio') AS what,
              referral.reason AS detail,
              NULL AS who, NULL AS document
         FROM referral
         LEFT JOIN organisation ON organisation.id = referral.receiver
        WHERE referral.id IN (SELECT id FROM temp.subject WHERE register = 'referral')
        UNION ALL
       SELECT 'referral' AS register, referral.id AS id, referral.code AS record,
              referral.outcome_on AS day,
              'Risposta all''invio: ' || (SELECT label FROM temp.code WHERE list = 'referral_outcome'
                  AND code = referral.outcome) AS what,
              referral.note AS detail,
              NULL AS who, NULL AS document
         FROM referral
        WHERE referral.id IN (SELECT id FROM temp.subject WHERE register = 'referral')
        UNION ALL
       SELECT 'diary_entry' AS register, entry.id AS id, entry.code AS record,
              entry.day AS day,
              'Diario: ' || coalesce((SELECT label FROM temp.code WHERE list = 'diary_activity'
                  AND code = entry.activity), 'attività') AS what,
              entry.note AS detail,
              staff.name AS who, NULL AS document
         FROM diary_entry AS entry
         LEFT JOIN staff ON staff.id = entry.staff
        WHERE entry.id IN (SELECT id FROM temp.subject WHERE register = 'diary_entry')
        UNION ALL
       SELECT 'tutoring_session' AS register, session.id AS id, session.code AS record,
              session.day AS day,
              'Tutoraggio: ' || (SELECT label FROM temp.code WHERE list = 'tutoring_area'
                  AND code = session.area) AS what,
              coalesce(session.note, session.next_step) AS detail,
              staff.name AS who, NULL AS document
         FROM tutoring_session AS session
         LEFT JOIN staff ON staff.id = session.staff
        WHERE session.id IN (SELECT id FROM temp.subject WHERE register = 'tutoring_session')
        UNION ALL
       SELECT 'work_action' AS register, action.id AS id, action.code AS record,
              action.day AS day,
              (SELECT label FROM temp.code WHERE list = 'work_action_kind' AND code = action.kind) AS what,
              coalesce((SELECT label FROM temp.code WHERE list = 'work_action_result' AND code = action.result),
                  action.outcome, action.title) AS detail,
              staff.name AS who, NULL AS document
         FROM work_action AS action
         LEFT JOIN staff ON staff.id = action.staff
        WHERE action.id IN (SELECT id FROM temp.subject WHERE register = 'work_action')
        UNION ALL
       SELECT 'economic_aid' AS register, aid.id AS id, aid.code AS record,
              aid.decided_on AS day,
              'Contributo: ' || (SELECT label FROM temp.code WHERE list = 'aid_kind' AND code = aid.kind) AS what,
              NULL AS detail,
              NULL AS who, aid.act AS document
         FROM economic_aid AS aid
        WHERE aid.id IN (SELECT id FROM temp.subject WHERE register = 'economic_aid')
        UNION ALL
       SELECT 'participation' AS register, part.id AS id, part.code AS record,
              coalesce(part.valid_from, event.day) AS day,
              (SELECT label FROM temp.code WHERE list = 'participant_role' AND code = part.role) || ': '
                  || coalesce(occasion.title, event.title) AS what,
              part.note AS detail,
              NULL AS who, NULL AS document
         FROM participation AS part
         LEFT JOIN opportunity AS occasion ON occasion.id = part.opportunity
         LEFT JOIN event ON event.id = part.event
        WHERE part.id IN (SELECT id FROM temp.subject WHERE register = 'participation')
        UNION ALL
       SELECT 'participation' AS register, part.id AS id, part.code AS record,
              part.valid_to AS day,
              'Non più ' || lower((SELECT label FROM temp.code WHERE list = 'participant_role' AND code = part.role))
                  || ': ' || occasion.title AS what,
              (SELECT label FROM temp.code WHERE list = 'participation_outcome' AND code = part.outcome) AS detail,
              NULL AS who, NULL AS document
         FROM participation AS part
         JOIN opportunity AS occasion ON occasion.id = part.opportunity
        WHERE part.id IN (SELECT id FROM temp.subject WHERE register = 'participation')
        UNION ALL
       SELECT 'complaint' AS register, complaint.id AS id, complaint.code AS record,
              complaint.received_on AS day,
              'Ricevuto: ' || (SELECT label FROM temp.code WHERE list = 'complaint_kind'
                  AND code = complaint.kind) AS what,
              complaint.subject AS detail,
              NULL AS who, complaint.protocol AS document
         FROM complaint
        WHERE complaint.id IN (SELECT id FROM temp.subject WHERE register = 'complaint')
        UNION ALL
       SELECT 'complaint' AS register, complaint.id AS id, complaint.code AS record,
              complaint.answered_on AS day,
              'Risposto: ' || coalesce((SELECT label FROM temp.code WHERE list = 'complaint_outcome'
                  AND code = complaint.outcome), 'esito non scritto') AS what,
              complaint.answer AS detail,
              staff.name AS who, complaint.protocol AS document
         FROM complaint
         LEFT JOIN staff ON staff.id = complaint.staff
        WHERE complaint.id IN (SELECT id FROM temp.subject WHERE register = 'complaint')
        UNION ALL
       SELECT 'followup' AS register, followup.id AS id, followup.code AS record,
              followup.day AS day,
              'Verifica dopo ' || followup.month || ' mesi' AS what,
              (SELECT label FROM temp.code WHERE list = 'followup_situation' AND code = followup.situation) AS detail,
              staff.name AS who, NULL AS document
         FROM followup
         LEFT JOIN staff ON staff.id = followup.staff
        WHERE followup.id IN (SELECT id FROM temp.subject WHERE register = 'followup')
        UNION ALL
       SELECT 'internship' AS register, training.id AS id, training.code AS record,
              training.valid_from AS day,
              (SELECT label FROM temp.code WHERE list = 'internship_kind' AND code = training.kind) || ' cominciato' AS what,
              organisation.name AS detail,
              staff.name AS who, training.agreement_number AS document
         FROM internship AS training
         LEFT JOIN organisation ON organisation.id = training.host
         LEFT JOIN staff ON staff.id = training.staff
        WHERE training.id IN (SELECT id FROM temp.subject WHERE register = 'internship')
        UNION ALL
       SELECT 'internship' AS register, training.id AS id, training.code AS record,
              training.ended_on AS day,
              (SELECT label FROM temp.code WHERE list = 'internship_kind' AND code = training.kind) || ' finito' AS what,
              (SELECT label FROM temp.code WHERE list = 'internship_outcome' AND code = training.outcome) AS detail,
              staff.name AS who, training.agreement_number AS document
         FROM internship AS training
         LEFT JOIN staff ON staff.id = training.staff
        WHERE training.id IN (SELECT id FROM temp.subject WHERE register = 'internship')
        UNION ALL
       SELECT 'housing_path' AS register, home.id AS id, home.code AS record,
              home.started_on AS day,
              'Percorso abitativo: ' || (SELECT label FROM temp.code WHERE list = 'housing_need' AND code = home.need) AS what,
              (SELECT label FROM temp.code WHERE list = 'housing_channel' AND code = home.channel) AS detail,
              staff.name AS who, NULL AS document
         FROM housing_path AS home
         LEFT JOIN staff ON staff.id = home.staff
        WHERE home.id IN (SELECT id FROM temp.subject WHERE register = 'housing_path')
        UNION ALL
       SELECT 'housing_path' AS register, home.id AS id, home.code AS record,
              home.ended_on AS day,
              'Percorso abitativo finito' AS what,
              (SELECT label FROM temp.code WHERE list = 'housing_exit' AND code = home.exit) AS detail,
              staff.name AS who, NULL AS document
         FROM housing_path AS home
         LEFT JOIN staff ON staff.id = home.staff
        WHERE home.id IN (SELECT id FROM temp.subject WHERE register = 'housing_path')
        UNION ALL
       SELECT 'housing_step' AS register, step.id AS id, step.code AS record,
              step.day AS day,
              'Casa: ' || (SELECT label FROM temp.code WHERE list = 'housing_step_kind' AND code = step.kind) AS what,
              step.result AS detail,
              staff.name AS who, NULL AS document
         FROM housing_step AS step
         LEFT JOIN staff ON staff.id = step.staff
        WHERE step.id IN (SELECT id FROM temp.subject WHERE register = 'housing_step')
        UNION ALL
       SELECT 'housing_offer' AS register, offer.id AS id, offer.code AS record,
              offer.day AS day,
              'Offerta di casa' AS what,
              organisation.name AS detail,
              NULL AS who, NULL AS document
         FROM housing_offer AS offer
         LEFT JOIN organisation ON organisation.id = offer.landlord
        WHERE offer.id IN (SELECT id FROM temp.subject WHERE register = 'housing_offer')
        UNION ALL
       SELECT 'housing_offer' AS register, offer.id AS id, offer.code AS record,
              offer.outcome_on AS day,
              'Offerta di casa: ' || (SELECT label FROM temp.code WHERE list = 'housing_offer_outcome' AND code = offer.outcome) AS what,
              offer.reason AS detail,
              NULL AS who, NULL AS document
         FROM housing_offer AS offer
        WHERE offer.id IN (SELECT id FROM temp.subject WHERE register = 'housing_offer')
        UNION ALL
       SELECT 'housing_contract' AS register, lease.id AS id, lease.code AS record,
              lease.valid_from AS day,
              'Contratto di casa' AS what,
              'fino al ' || strftime('%d/%m/%Y', lease.valid_to) AS detail,
              NULL AS who, NULL AS document
         FROM housing_contract AS lease
        WHERE lease.id IN (SELECT id FROM temp.subject WHERE register = 'housing_contract'))
SELECT fact.day AS day, fact.what AS what, fact.detail AS detail, fact.who AS who, fact.document AS document,
       fact.record AS record, substr(tx.at, 1, 10) AS written_on,
       coalesce(nullif(tx.actor, ''), tx.login) AS written_by, batch.file_name AS file, 1 AS position
  FROM fact
  LEFT JOIN tx_insert AS added ON added.id = (SELECT id FROM tx_insert
                                               WHERE register = fact.register AND fact.id BETWEEN first_record
                                                   AND last_record
                                               ORDER BY id DESC LIMIT 1)
  LEFT JOIN tx ON tx.id = added.tx
  LEFT JOIN batch ON batch.tx = tx.id
 WHERE fact.day <= :as_of
 UNION ALL
SELECT substr(tx.at, 1, 10),
       CASE image.kind WHEN 'remove' THEN 'Registrazione tolta' ELSE 'Registrazione cambiata' END,
       nullif(tx.reason, ''), NULL, NULL,
       coalesce(known.code, image.register || ' ' || image.record), substr(tx.at, 1, 10),
       coalesce(nullif(tx.actor, ''), tx.login), batch.file_name, 2
  FROM tx_image AS image
  JOIN tx ON tx.id = image.tx
  LEFT JOIN temp.subject AS known ON known.register = image.register AND known.id = image.record
  LEFT JOIN batch ON batch.tx = tx.id
 WHERE known.id IS NOT NULL
    OR (image.kind = 'remove'
        AND json_extract(image.image, '$.care_case') IN (SELECT id FROM temp.subject WHERE register = 'care_case'))
