/*
id = "referral_to_chase"
severity = "warning"
title = "Invii urgenti da sollecitare"
meaning = "L'invio ha priorità alta o urgente e nessuno ha risposto nei giorni del sollecito; oltre il termine lo dice referral_unanswered."
remedy = "Chiamare il servizio, e scrivere la risposta nell'invio"
area = "accessi"
register = "referral"
rules = ["V-06B", "S-050", "S-063"]
parameters = ["REFERRAL_CHASE_DAYS", "REFERRAL_ANSWER_DAYS"]
dated = true
*/
SELECT r.code AS record, r.day AS day, 'da ' || CAST(julianday(:as_of) - julianday(r.day) AS INTEGER) || ' giorni' AS detail
  FROM referral AS r
  JOIN temp.parameter AS q ON q.id = 'REFERRAL_CHASE_DAYS'
   AND r.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
  JOIN temp.parameter AS l ON l.id = 'REFERRAL_ANSWER_DAYS'
   AND r.day BETWEEN coalesce(l.valid_from, '') AND coalesce(l.valid_to, '9999')
 WHERE r.priority IN ('high', 'urgent')
   AND coalesce(r.acknowledged_on, '9999') > :as_of
   AND (coalesce(r.outcome, 'pending') = 'pending' OR r.outcome_on > :as_of)
   AND julianday(:as_of) - julianday(r.day) > q.value
   AND julianday(:as_of) - julianday(r.day) <= l.value
