/*
label = "Fine del periodo ADI"
area = "adi"
rules = ["D10"]
kind = "soft"
soon = "ADI_END_NOTICE_MONTHS"
missing = "la durata del periodo"
parameters = ["ADI_FIRST_PERIOD_MONTHS", "ADI_RENEWAL_MONTHS"]
source = "DL 48/2023; L. 199/2025 art. 1 c. 158-159; messaggio INPS 640 del 23/02/2026"
evidence = "secondary"

[advice.overdue]
todo = "Verificare se il rinnovo è stato chiesto, e aggiornare lo stato della domanda"
consequence = "Il beneficio è finito: senza rinnovo il nucleo resta senza sostegno"

[advice.due_soon]
todo = "Avvisare il nucleo: il rinnovo si chiede dal mese dopo l'ultima mensilità"
consequence = "Chi tarda perde mensilità"
*/
-- Counted from the first paid month; where it is not written, from the month in which the benefit begins.
WITH paid AS (
  SELECT g.*, coalesce(g.first_paid_month || '-01', date(g.valid_from, 'start of month')) AS first_day
    FROM measure_grant AS g
   WHERE g.measure = 'ADI'
     AND coalesce(g.decision, 'accepted') = 'accepted'
     AND coalesce(g.status, 'granted') IN ('granted', 'suspended', 'resumed', 'renewed')
     AND coalesce(g.applied_on, '') <= :as_of
     AND g.id NOT IN (SELECT renews FROM measure_grant
                       WHERE renews IS NOT NULL AND coalesce(applied_on, pad_on, '') <= :as_of)
)
SELECT code AS record,
       person,
       coalesce(valid_to,
                date(first_day,
                     '+' || coalesce(months,
                                     (SELECT max(value) FROM temp.parameter
                                       WHERE id = CASE WHEN paid.renews IS NULL THEN 'ADI_FIRST_PERIOD_MONTHS'
                                                       ELSE 'ADI_RENEWAL_MONTHS' END
                                         AND coalesce(valid_from, '') <= paid.first_day
                                         AND coalesce(valid_to, '9999') >= paid.first_day)) || ' months',
                     '-1 day')) AS due,
       reference_day
  FROM paid
 WHERE coalesce(valid_to, first_day) IS NOT NULL
