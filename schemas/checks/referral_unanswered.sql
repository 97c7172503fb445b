/*
id = "referral_unanswered"
severity = "warning"
title = "Invii senza risposta"
meaning = "L'invio non ha ancora una risposta"
remedy = "Sollecitare il servizio"
area = "accessi"
register = "referral"
rules = ["V-06", "S-050"]
parameters = ["REFERRAL_ANSWER_DAYS"]
dated = true
*/
SELECT r.code AS record, r.day AS day, 'da ' || CAST(julianday(:as_of) - julianday(r.day) AS INTEGER) || ' giorni' AS detail
  FROM referral AS r
  JOIN temp.parameter AS q ON q.id = 'REFERRAL_ANSWER_DAYS'
   AND r.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE coalesce(r.acknowledged_on, '9999') > :as_of
   AND (coalesce(r.outcome, 'pending') = 'pending' OR r.outcome_on > :as_of)
   AND date(r.day, '+' || q.value || ' days') < :as_of
