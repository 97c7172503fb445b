/*
label = "Risposta a un invio"
area = "rete"
rules = ["S-050", "S-063"]
kind = "soft"
soon = "REFERRAL_NOTICE_DAYS"
missing = "un valore dei termini per rispondere a un invio"
parameters = ["REFERRAL_CHASE_DAYS", "REFERRAL_ANSWER_DAYS"]

[advice.overdue]
todo = "Sollecitare chi ha ricevuto l'invio e registrare la risposta"
consequence = "Nessuno sa se la persona è arrivata"

[advice.due_soon]
todo = "Chiedere a chi ha ricevuto l'invio se la persona è arrivata"
*/
-- Of high priority in the days of the reminder, all others in those of the answer.
SELECT r.code AS record,
       r.care_case,
       coalesce(r.person, c.person) AS person,
       c.staff,
       (SELECT date(r.day, '+' || max(value) || ' days') FROM temp.parameter
         WHERE id = CASE WHEN r.priority IN ('high', 'urgent') THEN 'REFERRAL_CHASE_DAYS' ELSE 'REFERRAL_ANSWER_DAYS' END
           AND coalesce(valid_from, '') <= r.day AND coalesce(valid_to, '9999') >= r.day) AS due,
       r.reference_day
  FROM referral AS r
  LEFT JOIN contact AS c ON c.id = r.contact
 WHERE r.day <= :as_of
   AND (coalesce(r.outcome, 'pending') = 'pending' OR r.outcome_on > :as_of)
