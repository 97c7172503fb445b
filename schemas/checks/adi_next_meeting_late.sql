/*
id = "adi_next_meeting_late"
severity = "warning"
title = "ADI senza incontro periodico oltre il termine"
meaning = "Dall'ultimo incontro sono passati i giorni di legge, più quelli dei motivi giustificati, e nel nucleo c'è almeno un componente che non è esonerato."
remedy = "Convocare il nucleo, o registrare in GePI l'incontro avvenuto; l'elenco completo è in plan due"
area = "casi"
register = "measure_grant"
rules = ["V-07B", "ADI-04", "S-096"]
source = "DL 48/2023 art. 4"
evidence = "secondary"
parameters = ["ADI_NEXT_MEETING_DAYS", "ADI_WORK_AGE_FROM", "ADI_WORK_AGE_TO"]
dated = true
*/
WITH met AS (
  SELECT k.measure_grant, max(m.day) AS day
    FROM meeting AS m
    JOIN care_case AS k ON k.id = m.care_case
   WHERE m.day <= :as_of AND k.measure_grant IS NOT NULL
   GROUP BY k.measure_grant
),
justified AS (
  SELECT k.measure_grant, sum(julianday(min(coalesce(j.valid_to, :as_of), :as_of)) - julianday(max(j.valid_from, met.day)) + 1) AS days
    FROM justification AS j
    JOIN care_case AS k ON k.id = j.care_case
    JOIN met ON met.measure_grant = k.measure_grant
   WHERE j.valid_from <= :as_of AND coalesce(j.valid_to, :as_of) >= met.day
   GROUP BY k.measure_grant
)
SELECT g.code AS record, met.day AS day, CAST(julianday(:as_of) - julianday(met.day) AS INTEGER) || ' giorni dall''ultimo incontro' AS detail
  FROM met
  JOIN measure_grant AS g ON g.id = met.measure_grant
  JOIN temp.parameter AS q ON q.id = 'ADI_NEXT_MEETING_DAYS'
   AND met.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
  JOIN temp.parameter AS l ON l.id = 'ADI_WORK_AGE_FROM'
   AND :as_of BETWEEN coalesce(l.valid_from, '') AND coalesce(l.valid_to, '9999')
  JOIN temp.parameter AS h ON h.id = 'ADI_WORK_AGE_TO'
   AND :as_of BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
  LEFT JOIN justified AS j ON j.measure_grant = g.id
 WHERE g.measure = 'ADI' AND coalesce(g.decision, 'accepted') = 'accepted'
   AND (coalesce(g.status, 'granted') IN ('granted', 'suspended', 'resumed') OR g.status_on > :as_of)
   AND coalesce(g.valid_to, '9999') >= :as_of
   AND julianday(:as_of) - julianday(met.day) > q.value + coalesce(j.days, 0)
   AND EXISTS (SELECT 1
                 FROM household_member AS m
                 JOIN person AS p ON p.id = m.person
                WHERE m.household = g.household
                  AND coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
                  AND coalesce(m.disabled, 0) = 0
                  AND coalesce(m.exemption, '') NOT IN (SELECT code FROM temp.code WHERE list = 'exempt_from_checks')
                  AND coalesce(p.birth_day, date(:as_of, '-' || l.value || ' years'))
                      BETWEEN date(:as_of, '-' || (h.value + 1) || ' years', '+1 day') AND date(:as_of, '-' || l.value || ' years'))
