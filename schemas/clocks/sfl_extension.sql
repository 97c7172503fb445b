/*
label = "Patto di servizio nella proroga SFL"
area = "sfl"
rules = ["D14"]
kind = "info"
length = "SFL_REGULARISE_DAYS"
soon = "SFL_NOTICE_DAYS"
parameters = ["SFL_MONTHS"]
source = "L. 207/2024; stampa del 06/02/2025"
evidence = "secondary"

[advice.overdue]
todo = "Verificare con il Centro per l'impiego: la proroga risulta chiusa"
consequence = "La domanda si chiude"

[advice.due_soon]
todo = "Ricordare alla persona l'aggiornamento del patto di servizio al Centro per l'impiego"
consequence = "Dopo novanta giorni la proroga si chiude"
*/
-- From the end of the twelve months on, while the grant still runs and no new agreement is known. SFL is of one person.
WITH sfl AS (
  SELECT g.code, g.person, g.reference_day,
         coalesce(g.valid_to,
                  (SELECT date(coalesce(g.first_paid_month || '-01', g.valid_from), '+' || max(value) || ' months', '-1 day')
                     FROM temp.parameter
                    WHERE id = 'SFL_MONTHS'
                      AND coalesce(valid_from, '') <= coalesce(g.first_paid_month || '-01', g.valid_from)
                      AND coalesce(valid_to, '9999') >= coalesce(g.first_paid_month || '-01', g.valid_from))) AS last_day
    FROM measure_grant AS g
   WHERE g.measure = 'SFL' AND g.person IS NOT NULL
     AND coalesce(g.decision, 'accepted') = 'accepted'
     AND coalesce(g.status, 'granted') IN ('granted', 'suspended', 'resumed', 'renewed')
)
SELECT sfl.code AS record, sfl.person, sfl.last_day AS start, sfl.reference_day
  FROM sfl
 WHERE date(sfl.last_day, 'start of month') <= :as_of
   AND NOT EXISTS (SELECT 1 FROM work_action AS w
                    WHERE w.person = sfl.person AND w.kind = 'psp'
                      AND w.day BETWEEN date(sfl.last_day, 'start of month') AND :as_of)
