/*
label = "Verifica dopo la chiusura"
area = "casi"
rules = ["S-082"]
kind = "soft"
soon = "CASE_REVIEW_NOTICE_DAYS"
missing = "la data di chiusura della presa in carico"

[advice.overdue]
todo = "Cercare la persona e registrare come sta"
consequence = "Non si saprà se l'uscita ha tenuto"

[advice.due_soon]
todo = "Sentire la persona: come sta dopo la chiusura"
*/
-- The same day so many months after the closing, or the last of that month. Who is in charge again needs no follow-up.
SELECT f.code AS record,
       f.care_case,
       f.staff,
       min(date(k.closed_on, '+' || f.month || ' months'),
           date(k.closed_on, 'start of month', '+' || (f.month + 1) || ' months', '-1 day')) AS due,
       f.reference_day
  FROM followup AS f
  JOIN care_case AS k ON k.id = f.care_case
 WHERE (f.day IS NULL OR f.day > :as_of)
   AND coalesce(k.closed_on, '') <= :as_of
   AND k.id NOT IN (SELECT reopens FROM care_case WHERE reopens IS NOT NULL AND coalesce(opened_on, '') <= :as_of)
