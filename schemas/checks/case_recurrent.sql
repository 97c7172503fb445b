/*
id = "case_recurrent"
severity = "info"
title = "Tornati in carico entro pochi mesi"
meaning = "Il nucleo o la persona è tornato in carico poco dopo la chiusura di un altro caso. Il rinnovo della misura non è un ritorno."
remedy = "Rileggere perché si era chiuso: serve al progetto nuovo"
area = "casi"
register = "care_case"
rules = ["S-073", "S-082", "I-28"]
parameters = ["CASE_RECURRENCE_MONTHS"]
dated = true
*/
WITH following AS (
  SELECT k.code, k.opened_on, k.measure_grant,
         coalesce(k.reopens, lag(k.id) OVER (PARTITION BY coalesce(k.household, -k.person) ORDER BY k.opened_on, k.id)) AS former
    FROM care_case AS k
)
SELECT k.code AS record, k.opened_on AS day, f.code || ' chiusa il ' || strftime('%d/%m/%Y', f.closed_on) AS detail
  FROM following AS k
  JOIN care_case AS f ON f.id = k.former AND f.closed_on <= k.opened_on
  JOIN temp.parameter AS q ON q.id = 'CASE_RECURRENCE_MONTHS'
   AND k.opened_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE k.opened_on <= date(f.closed_on, '+' || q.value || ' months') AND k.opened_on <= :as_of
   AND coalesce(f.reason_out, '') <> 'error'
   AND NOT EXISTS (SELECT 1 FROM measure_grant AS g WHERE g.id = k.measure_grant AND g.renews IS NOT NULL)
