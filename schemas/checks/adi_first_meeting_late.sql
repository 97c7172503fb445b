/*
id = "adi_first_meeting_late"
severity = "warning"
title = "ADI senza primo incontro oltre il termine"
meaning = "Dal patto di attivazione del nucleo sono passati i giorni di legge senza un incontro registrato: il beneficio si sospende."
remedy = "Convocare subito il nucleo, o registrare in GePI l'incontro avvenuto; l'elenco completo è in plan due"
area = "casi"
register = "measure_grant"
rules = ["V-07", "ADI-02"]
source = "DL 48/2023 art. 4 c. 4"
evidence = "primary"
verified = false
parameters = ["ADI_FIRST_MEETING_DAYS"]
dated = true
*/
SELECT measure_grant.code AS record,
       CAST(julianday(:as_of) - julianday(coalesce(measure_grant.clock_from, measure_grant.pad_on)) AS INTEGER)
         || ' giorni dal patto di attivazione' AS detail,
       coalesce(measure_grant.clock_from, measure_grant.pad_on) AS day
  FROM measure_grant
  JOIN temp.parameter AS term
    ON term.id = 'ADI_FIRST_MEETING_DAYS'
   AND coalesce(term.valid_from, '') <= measure_grant.pad_on AND coalesce(term.valid_to, '9999') >= measure_grant.pad_on
 WHERE measure_grant.measure = 'ADI'
   AND coalesce(measure_grant.decision, 'accepted') = 'accepted'
   AND (coalesce(measure_grant.status, 'granted') IN ('granted', 'suspended', 'resumed') OR measure_grant.status_on > :as_of)
   AND coalesce(measure_grant.valid_to, '9999') >= :as_of
   AND julianday(:as_of) - julianday(coalesce(measure_grant.clock_from, measure_grant.pad_on)) > term.value
   AND NOT EXISTS (SELECT 1
                     FROM care_case
                     JOIN meeting ON meeting.care_case = care_case.id
                    WHERE care_case.measure_grant = measure_grant.id
                      AND meeting.day BETWEEN coalesce(measure_grant.clock_from, measure_grant.pad_on) AND :as_of
                      AND meeting.kind IN ('interview', 'home_visit', 'monitoring'))
